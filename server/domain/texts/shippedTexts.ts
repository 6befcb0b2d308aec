import type { ResponseKind } from '../../../contract/vocabulary.ts';

/**
 * What a shop says by itself until it says it in its own words. What goes out by text is one of 160 characters, filled
 * in.
 */
export type ShippedTexts = {
  /** To everybody (AUTO-2). */
  autoAll: string;
  /** To whom the shop cannot answer without consent (AUTO-2). */
  autoNonConsented: string;
  /** To keywords (SMS-5). */
  responses: Record<ResponseKind, string>;
  /** In the web chat, as it stands: when it is opened, and to who writes outside the office hours (CHAT-3). */
  chat: { welcome: string; outside: string };
};
