import type { ChatFrame, ChatMessage } from '../../contract/chatShapes.ts';
import { NOTHING, type Thread } from '../chat/thread.ts';

/** A page of the server's has this many; fewer are all there are. */
const PAGE = 50;

export type Changes = Extract<ChatFrame, { type: 'changes' }>;

export function takeChanges(thread: Thread, { reload, session, messages, change_number }: Changes): Thread {
  const whole = reload || session.id !== thread.session?.id;
  return {
    session,
    messages: whole ? messages : mergedInto(thread.messages, messages),
    changeNumber: change_number,
    older: whole ? (messages.length < PAGE ? null : undefined) : thread.older,
  };
}

/**
 * What came over another tab's line. One of its own goes on after what that had brought: of what was said in between
 * something may be missing here.
 */
export function takeHearsay(thread: Thread, changes: Changes): Thread {
  const { changeNumber, older } = changes.session.id === thread.session?.id ? thread : NOTHING;
  return { ...takeChanges(thread, { ...changes, reload: false }), changeNumber, older };
}

/** What the shop has said that was not there before. A first reading brings no news. */
export function newsIn(before: Thread, after: Thread): ChatMessage[] {
  if (before.changeNumber === null || before.session?.id !== after.session?.id) return [];
  const known = new Set(before.messages.map(({ id }) => id));
  return after.messages.filter(message => isFromShop(message) && !known.has(message.id));
}

/** CHAT-6: the shop's messages after the last that was seen. The welcome has been seen before anything was written. */
export function unreadIn({ session, messages }: Thread, seenHere: string | null): number {
  const seen = later(session?.seen_until ?? null, seenHere) ?? '';
  return messages.filter(message => isFromShop(message) && message.sent_at > seen).length;
}

export function later(one: string | null, other: string | null): string | null {
  return (one ?? '') > (other ?? '') ? one : other;
}

export function isFromShop({ from, source }: ChatMessage): boolean {
  return from === 'shop' && source !== 'welcome';
}

/** Newer readings take the place of what was there; the rest goes where its time says. */
export function mergedInto(before: readonly ChatMessage[], more: readonly ChatMessage[]): ChatMessage[] {
  const byId = new Map([...before, ...more].map(message => [message.id, message]));
  return [...byId.values()].sort((one, other) => (one.sent_at < other.sent_at ? -1 : 1));
}
