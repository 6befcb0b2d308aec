import type { Chat } from '../chat/chat.ts';

/** The stream of one session, kept up until it is let go. */
export type Line = { token: string; isOpen: boolean; heardAt: number; attempt: AbortController };

/** The one line that all tabs share which nobody looks at: asked for, and had or not. */
export type Turn = { sessionId: string; mayListen: boolean; end(): void };

/** One tab of a conversation: what it holds besides what is drawn. */
export type Tab = {
  chat: Chat;
  /** For the server. */
  id: string;
  line: Line | null;
  /** While nobody looks at it. */
  turn: Turn | null;
  /** What the other tabs of this site hear. */
  others: BroadcastChannel | null;
  /** Whether the page has been left. It may come back from the browser's cache. */
  isGone: boolean;
  /** Which page the server knows of. */
  toldUrl: string;
  /** The shop's last message of which the server knows that it has come, and whether it was seen. */
  told: { id: string; seen: boolean } | null;
  /** When the server heard last that the visitor types; 0 when they do not. */
  typedAt: number;
  typingEnds: ReturnType<typeof setTimeout> | undefined;
  unread: number;
  /** On the bubble: how much waits to be read. */
  badge: HTMLElement;
  /** When the config was read. */
  configAt: number;
  isAskingOlder: boolean;
  isTellingClaim: boolean;
};
