import { useCallback, useSyncExternalStore } from 'react';
import { keep, kept } from './storage.ts';

/** A draft, and why the last try was refused. */
type Draft = { text: string; refusal: string | null };

const nameOf = (ticketId: string) => `parley.draft.${ticketId}`;
const drafts = new Map<string, Draft>();
const readers = new Set<() => void>();

function draftOf(ticketId: string): Draft {
  const known = drafts.get(ticketId);
  if (known) return known;
  const text = kept(nameOf(ticketId));
  const draft = { text: typeof text === 'string' ? text : '', refusal: null };
  drafts.set(ticketId, draft);
  return draft;
}

function set(ticketId: string, draft: Draft) {
  drafts.set(ticketId, draft);
  keep(nameOf(ticketId), draft.text);
  for (const read of readers) read();
}

export function write(ticketId: string, text: string) {
  set(ticketId, { text, refusal: null });
}

/** What was refused goes before what has been written since. */
export function giveBack(ticketId: string, body: string, refusal: string) {
  const since = draftOf(ticketId).text;
  set(ticketId, { text: since ? `${body}\n${since}` : body, refusal });
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

/** What is being written on a ticket survives everything but sending it. */
export function useDraft(ticketId: string): Draft {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => draftOf(ticketId), [ticketId]),
  );
}
