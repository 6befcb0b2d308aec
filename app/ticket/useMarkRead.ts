import { useEffect, useRef } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useVisible } from '../ui/useVisible.ts';
import { usePatchTicket } from './usePatchTicket.ts';

/**
 * Opening a ticket reads it, and so does a message that comes in before somebody's eyes. Once for each: who marks
 * it unread again has their reason.
 */
export function useMarkRead(ticket: TicketDetail | undefined) {
  const patch = usePatchTicket();
  const visible = useVisible();
  const seen = useRef<string | null>(null);
  const arrival = ticket && `${ticket.id} ${ticket.last_inbound_at}`;
  useEffect(() => {
    if (!ticket || !visible || seen.current === arrival) return;
    seen.current = arrival ?? null;
    if (!ticket.read) patch(ticket, { read: true });
  }, [ticket, visible, arrival, patch]);
}
