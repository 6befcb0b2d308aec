import { useMemo, useSyncExternalStore } from 'react';
import type { Content, DraftPlace } from './drafts.ts';
import { keep, kept } from './storage.ts';

/** When a reply leaves: at once, or not before then (ISO 8601), and perhaps not if the customer writes first. */
export type Leaving = { sendAt: string | null; lapses: boolean };

export const AT_ONCE: Leaving = { sendAt: null, lapses: false };

/** A message that is drawn before the server has it, under the id that it will be known by. */
export type Drawn = DraftPlace &
  Content &
  Leaving & {
    id: string;
    at: number;
    /** For how many seconds it is held back, so that it can be undone. */
    held: number;
    state: 'sending' | 'unsent';
  };

const KEPT_AS = 'parley.outbox';

const PLAIN = { text: '', pictures: [], coupon: null, quickReplyId: null, held: 0, ...AT_ONCE };

/** Nothing is on its way after a reload, as far as we know. The id makes sending it again harmless. */
function restore(): readonly Drawn[] {
  const entries = kept(KEPT_AS);
  return Array.isArray(entries)
    ? entries.map((entry: Drawn) => ({ ...PLAIN, ...entry, state: 'unsent' }))
    : [];
}

let drawn = restore();
const readers = new Set<() => void>();

function set(next: readonly Drawn[]) {
  drawn = next;
  keep(KEPT_AS, next.length ? next : null);
  for (const read of readers) read();
}

export function draw(message: Drawn) {
  set([...drawn.filter(other => other.id !== message.id), message]);
}

export function erase(id: string) {
  set(drawn.filter(message => message.id !== id));
}

export function markUnsent(id: string) {
  set(drawn.map(message => (message.id === id ? { ...message, state: 'unsent' } : message)));
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

export function drawnIn({ memberId, ticketId }: DraftPlace, all = drawn): Drawn[] {
  return all.filter(message => message.memberId === memberId && message.ticketId === ticketId);
}

export function useDrawn(memberId: string, ticketId: string): Drawn[] {
  const all = useSyncExternalStore(subscribe, () => drawn);
  return useMemo(() => drawnIn({ memberId, ticketId }, all), [all, memberId, ticketId]);
}
