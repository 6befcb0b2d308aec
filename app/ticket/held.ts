import { serverClock } from '../../contract/serverClock.ts';
import type { Message } from '../../contract/shapes.ts';
import { newMessageId } from './messageId.ts';

const HELD = 'held-';

/**
 * The id of a reply that is held back for some seconds, so that it can be undone. It says so itself, on every screen:
 * nobody has to guess from a time whether a reply was meant for later.
 */
export const heldId = () => `${HELD}${newMessageId()}`;

export function isHeld({ client_message_id }: Pick<Message, 'client_message_id'>): boolean {
  return client_message_id?.startsWith(HELD) ?? false;
}

/** Held back, and still here. */
export function canUndo(message: Message): boolean {
  return isHeld(message) && message.send_at !== null;
}

/** What stands in the thread: what is held back as sent, and what was undone not at all. */
export function asSaid(messages: readonly Message[]): Message[] {
  return messages.flatMap(message => {
    if (!isHeld(message)) return [message];
    if (message.status === 'canceled') return [];
    return [message.status === 'scheduled' ? { ...message, status: 'queued' as const } : message];
  });
}

/** The last time that was asked for. */
let last = 0;

/** When a reply leaves that is held back from now: never before one that was written before it (REPLY-5). */
export function leavesAfter(seconds: number): string | null {
  const now = serverClock.now();
  if (seconds === 0 || now === null) return null;
  last = Math.max(Math.round(now) + seconds * 1000, last + 1);
  return new Date(last).toISOString();
}
