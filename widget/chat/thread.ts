import type { ChatMessage, ChatSession } from '../../contract/chatShapes.ts';

/** What this tab knows of the session. */
export type Thread = {
  session: ChatSession | null;
  messages: readonly ChatMessage[];
  /** Up to which change that goes; null before anything was read. */
  changeNumber: number | null;
  /** Where older messages begin: null for none, undefined while nobody has asked. */
  older: string | null | undefined;
};

export const NOTHING: Thread = { session: null, messages: [], changeNumber: null, older: null };

/** Newer readings take the place of what was there; the rest goes where its time says. */
export function mergedInto(before: readonly ChatMessage[], more: readonly ChatMessage[]): ChatMessage[] {
  const byId = new Map([...before, ...more].map(message => [message.id, message]));
  return [...byId.values()].sort((one, other) => (one.sent_at < other.sent_at ? -1 : 1));
}
