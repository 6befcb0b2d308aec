import { type RefObject, useRef } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { type Draft, type DraftPlace, useDraft } from '../drafts.ts';
import type { Cost } from './costOf.ts';
import { type NotYet, whyNotYet } from './readiness.ts';
import { useCost } from './useCost.ts';

/** What the parts of the composer share: to whom is written, what, and what that takes. */
export type Writing = {
  ticket: TicketDetail;
  place: DraftPlace;
  draft: Draft;
  box: RefObject<HTMLTextAreaElement | null>;
  cost: Cost;
  /** How many segments the reply would take with another text. */
  segmentsOf: (text: string) => number;
  /** Why it cannot be sent yet; null where it can. */
  notYet: NotYet | null;
};

export function useWriting(ticket: TicketDetail, place: DraftPlace): Writing {
  const draft = useDraft(place);
  const box = useRef<HTMLTextAreaElement>(null);
  const { cost, segmentsOf } = useCost(ticket, { ...draft, pictures: draft.pictures.length });
  const notYet = whyNotYet(draft, cost.characters, ticket.channel);
  return { ticket, place, draft, box, cost, segmentsOf, notYet };
}
