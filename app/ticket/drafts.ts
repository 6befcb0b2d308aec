import { useSyncExternalStore } from 'react';
import { keep, kept } from './storage.ts';

/** A draft, and why the last try was refused. */
type Draft = { text: string; refusal: string | null };

/** Two who share a browser do not share what they are writing. */
export type DraftPlace = { memberId: string; ticketId: string };

const nameOf = ({ memberId, ticketId }: DraftPlace) => `parley.draft.${memberId}.${ticketId}`;
const drafts = new Map<string, Draft>();
const readers = new Set<() => void>();

function draftOf(place: DraftPlace): Draft {
  const name = nameOf(place);
  const known = drafts.get(name);
  if (known) return known;
  const text = kept(name);
  const draft = { text: typeof text === 'string' ? text : '', refusal: null };
  drafts.set(name, draft);
  return draft;
}

function set(place: DraftPlace, draft: Draft) {
  drafts.set(nameOf(place), draft);
  keep(nameOf(place), draft.text);
  for (const read of readers) read();
}

export function write(place: DraftPlace, text: string) {
  set(place, { text, refusal: null });
}

/** What was refused goes before what has been written since. */
export function giveBack(place: DraftPlace, body: string, refusal: string) {
  const since = draftOf(place).text;
  set(place, { text: since ? `${body}\n${since}` : body, refusal });
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

/** What is being written on a ticket survives everything but sending it. */
export function useDraft(place: DraftPlace): Draft {
  return useSyncExternalStore(subscribe, () => draftOf(place));
}
