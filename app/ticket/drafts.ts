import { keep, kept } from './storage.ts';

const nameOf = (ticketId: string) => `parley.draft.${ticketId}`;

/** What is being written on a ticket survives everything but sending it. */
export function draftOf(ticketId: string): string {
  const text = kept(nameOf(ticketId));
  return typeof text === 'string' ? text : '';
}

export function keepDraft(ticketId: string, text: string) {
  keep(nameOf(ticketId), text);
}
