import { useCallback, useSyncExternalStore } from 'react';
import type { Viewed, Viewer } from '../../contract/viewing.ts';

/** A short break is nobody's coming and going; after this the line says so itself, and nobody is known to be there. */
const OLD_AFTER = 10_000;

const NOBODY: readonly Viewer[] = [];

/** By ticket: who of the team has it before them, oneself too. */
let viewers = new Map<string, readonly Viewer[]>();
let aging: ReturnType<typeof setTimeout> | undefined;
const readers = new Set<() => void>();

/** These tickets are looked at by these now; with `all`, and no others by anybody (THREAD-3). */
export function heardViewed(viewed: readonly Viewed[], all: boolean) {
  clearTimeout(aging);
  aging = undefined;
  const now = new Map(all ? [] : viewers);
  for (const { ticket_id, viewers: its } of viewed) {
    if (its.length > 0) now.set(ticket_id, its);
    else now.delete(ticket_id);
  }
  viewers = now;
  for (const read of readers) read();
}

/** The line is lost, and with it what is going on. */
export function viewedIsOld() {
  aging ??= setTimeout(heardViewed, OLD_AFTER, [], true);
}

export function viewersOf(ticketId: string): readonly Viewer[] {
  return viewers.get(ticketId) ?? NOBODY;
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

/** Who has a ticket before them, whoever asks too. */
export function useViewers(ticketId: string): readonly Viewer[] {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => viewersOf(ticketId), [ticketId]),
  );
}
