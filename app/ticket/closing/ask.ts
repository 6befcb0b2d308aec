import { useSyncExternalStore } from 'react';
import type { Ticket } from '../../../contract/shapes.ts';

/** What is about to end web chats: how many, and what is done once somebody has said so. */
export type Asked = { chats: number; blocks: boolean; go: () => void };

let asked: Asked | null = null;
const readers = new Set<() => void>();

function set(next: Asked | null) {
  asked = next;
  for (const read of readers) read();
}

/**
 * Does what ends tickets; where it would end web chats it asks first, for they never open again (TICK-3) and so there is
 * nothing to undo. Closing that waits some seconds here would be lost with a closed tab.
 */
export function endTickets(
  tickets: readonly Pick<Ticket, 'channel' | 'status'>[],
  go: () => void,
  blocks = false,
) {
  const chats = tickets.filter(({ channel, status }) => channel === 'web_chat' && status !== 'closed').length;
  if (chats === 0) go();
  else set({ chats, blocks, go });
}

/** Whatever it is answered with, it is asked no more. */
export function answer(yes: boolean) {
  const { go } = asked ?? {};
  set(null);
  if (yes) go?.();
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

export function useAsked(): Asked | null {
  return useSyncExternalStore(subscribe, () => asked);
}
