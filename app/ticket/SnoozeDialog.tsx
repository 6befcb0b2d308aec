import type { TicketDetail } from '../../contract/shapes.ts';
import { PickSnooze } from './PickSnooze.tsx';
import { useSnoozeTicket } from './useStatusChange.ts';

type Props = { ticket: TicketDetail; onClose: () => void };

export function SnoozeDialog({ ticket, onClose }: Props) {
  const snooze = useSnoozeTicket();
  return <PickSnooze onPick={at => snooze(ticket, at)} onClose={onClose} />;
}
