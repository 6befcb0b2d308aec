import { z } from 'zod';
import { Id, Media, Time } from './shapes.ts';
import { MessageSource, MessageStatus } from './vocabulary.ts';

/** What goes over the wire between the shop's site and its visitor (CHAT-*). It is told nothing of anybody else. */

/** The languages that the chat itself speaks; a page in another one gets English. */
export const ChatLanguage = z.enum(['en', 'it']);
export type ChatLanguage = z.infer<typeof ChatLanguage>;

/** Who of the shop answers. */
export const ChatAgent = z.object({ name: z.string(), picture: z.string().nullable() });
export type ChatAgent = z.infer<typeof ChatAgent>;

export const ChatMessage = z.object({
  id: Id,
  from: z.enum(['visitor', 'shop']),
  source: MessageSource,
  body: z.string(),
  media: z.array(Media).describe('each at an address that can be opened for a day'),
  author: ChatAgent.nullable().describe('the agent who wrote it'),
  status: MessageStatus,
  sent_at: Time,
  client_message_id: z.string().nullable().describe("the visitor's own id of it"),
});
export type ChatMessage = z.infer<typeof ChatMessage>;

/** The visitor's session: one ticket, seen from their side (CHAT-2). */
export const ChatSession = z.object({
  id: Id,
  status: z.enum(['new', 'open', 'ended']).describe('new until the first message'),
  identified: z.boolean().describe('whether the shop has said who the visitor is'),
  email: z.string().nullable().describe('where a follow-up can reach them, as far as this visitor may know'),
  agent: ChatAgent.nullable().describe('who answered last'),
  seen_by_shop_until: Time.nullable().describe("the visitor's messages up to then have been read"),
  seen_until: Time.nullable().describe("the shop's messages up to then have been seen here"),
});
export type ChatSession = z.infer<typeof ChatSession>;

/** How the chat looks (SET-1). Contrast has been put right: `on_color` can be read on `color`. */
export const ChatDesign = z.object({
  color: z.string().describe('#rrggbb'),
  on_color: z.string().describe('#rrggbb'),
  font: z.enum(['system', 'serif', 'rounded', 'page']).describe('`page` takes that of the page'),
  corners: z.enum(['round', 'soft', 'square']),
  launcher_side: z.enum(['right', 'left']),
  launcher_label: z.string().describe('beside the bubble; empty for none'),
});
export type ChatDesign = z.infer<typeof ChatDesign>;

/** What a page needs to know before anybody has written. The same for every visitor. */
export const ChatConfig = z.object({
  workspace: z.object({ id: Id, name: z.string() }),
  logo_url: z.string().nullable(),
  design: ChatDesign,
  welcome: z.string().describe('empty for none'),
  is_open: z.boolean().describe('whether it is within the office hours'),
  opens_at: Time.nullable().describe('when they begin again, while they are over'),
  ask_email_after_minutes: z
    .number()
    .int()
    .nullable()
    .describe('an anonymous visitor whom nobody has answered for so long is asked for an address'),
  privacy_url: z.string().nullable(),
  terms_url: z.string().nullable(),
});
export type ChatConfig = z.infer<typeof ChatConfig>;

/** A session and its last messages, oldest first, as they stand at a change number. */
export const ChatThread = z.object({
  session: ChatSession,
  messages: z.array(ChatMessage),
  older_cursor: z.string().nullable().describe('for the messages before these'),
  change_number: z.number().int(),
});
export type ChatThread = z.infer<typeof ChatThread>;

/** From the server to a visitor's tab, each as one `data:` of an event stream. */
export const ChatFrame = z.discriminatedUnion('type', [
  /**
   * The session as it now is, and the messages that are new or changed since the change number the tab has seen;
   * with `reload` the last messages instead, in place of all that the tab has.
   */
  z.object({
    type: z.literal('changes'),
    reload: z.boolean(),
    session: ChatSession,
    messages: z.array(ChatMessage),
    change_number: z.number().int(),
  }),
  z.object({ type: z.literal('typing'), typing: z.boolean(), agent: ChatAgent.nullable() }),
  /** Still here. A tab that hears nothing for 45 seconds connects anew. */
  z.object({ type: z.literal('beat') }),
]);
export type ChatFrame = z.infer<typeof ChatFrame>;
