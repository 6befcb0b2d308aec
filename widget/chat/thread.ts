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
