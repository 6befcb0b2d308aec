import { useMemo, useSyncExternalStore } from 'react';
import { keep, kept } from './storage.ts';

/** A message that is drawn before the server has it, under the id that it will be known by. */
export type Drawn = {
  id: string;
  memberId: string;
  ticketId: string;
  body: string;
  at: number;
  state: 'sending' | 'unsent';
};

const KEPT_AS = 'parley.outbox';

/** Nothing is on its way after a reload, as far as we know. The id makes sending it again harmless. */
function restore(): readonly Drawn[] {
  const entries = kept(KEPT_AS);
  return Array.isArray(entries) ? entries.map((entry: Drawn) => ({ ...entry, state: 'unsent' })) : [];
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

export function useDrawn(memberId: string, ticketId: string): Drawn[] {
  const all = useSyncExternalStore(subscribe, () => drawn);
  return useMemo(
    () => all.filter(message => message.memberId === memberId && message.ticketId === ticketId),
    [all, memberId, ticketId],
  );
}
