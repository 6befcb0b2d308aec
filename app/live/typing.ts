import { useCallback, useSyncExternalStore } from 'react';
import type { ChangesFrame, TypingFrame } from '../../contract/changes.ts';

/** A line that is lost says no more, and whoever types on says so more often than this. */
const ENDS_AFTER = 6_000;

/** By ticket: whose visitor is typing, until when unless they are heard again. */
const typing = new Map<string, ReturnType<typeof setTimeout>>();
const readers = new Set<() => void>();

function set(ticketId: string, isTyping: boolean) {
  clearTimeout(typing.get(ticketId));
  if (isTyping) typing.set(ticketId, setTimeout(set, ENDS_AFTER, ticketId, false));
  else if (!typing.delete(ticketId)) return;
  for (const read of readers) read();
}

export function heardTyping({ ticket_id, typing: isTyping }: TypingFrame) {
  set(ticket_id, isTyping);
}

/** Whose words are there, or who has left, is typing no more (THREAD-3). */
export function endTyping({ messages, tickets }: Pick<ChangesFrame, 'messages' | 'tickets'>) {
  for (const { direction, ticket_id } of messages)
    if (direction === 'inbound' && ticket_id) set(ticket_id, false);
  for (const { id, visitor } of tickets) if (visitor?.here === false) set(id, false);
}

export function isTyping(ticketId: string): boolean {
  return typing.has(ticketId);
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

export function useIsTyping(ticketId: string): boolean {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => isTyping(ticketId), [ticketId]),
  );
}
