import { type RefObject, useMemo, useRef } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import type { DraftPlace } from '../drafts.ts';
import { type Count, useCount } from './useCost.ts';

/** What the parts of the composer share: to whom is written, where, and how it is counted. It stays whatever is written. */
export type Writing = {
  ticket: TicketDetail;
  place: DraftPlace;
  box: RefObject<HTMLTextAreaElement | null>;
  count: Count;
};

export function useWriting(ticket: TicketDetail, place: DraftPlace): Writing {
  const box = useRef<HTMLTextAreaElement>(null);
  const count = useCount(ticket);
  return useMemo(() => ({ ticket, place, box, count }), [ticket, place, count]);
}
