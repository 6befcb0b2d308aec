import type { Draft } from '../drafts.ts';
import type { Cost } from './costOf.ts';
import { type NotYet, whyNotYet } from './readiness.ts';
import type { Writing } from './useWriting.ts';

/** What is written, what it takes, and why it cannot be sent yet; null where it can. */
export type Written = { draft: Draft; cost: Cost; notYet: NotYet | null };

export function writtenIn({ ticket, count }: Pick<Writing, 'ticket' | 'count'>, draft: Draft): Written {
  const cost = count({ ...draft, pictures: draft.pictures.length });
  return { draft, cost, notYet: whyNotYet(draft, cost.characters, ticket.channel) };
}
