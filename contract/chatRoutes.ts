import { z } from 'zod';
import { ChatConfig, ChatLanguage, ChatMessage, ChatSession, ChatThread } from './chatShapes.ts';
import { Binary } from './mediaRoutes.ts';
import { Address, ById, optionalParameter, Paging, page, type Route, Text } from './route.ts';
import { Id, Media } from './shapes.ts';

/** Of a page on the shop's site. What is longer is cut. */
const cut = (longest: number) => Text.transform(text => text.slice(0, longest));

export const PageSeen = z.object({
  url: cut(2000).pipe(z.url({ protocol: /^https?$/, error: 'is not a web address' })),
  title: cut(300),
});
export type PageSeen = z.infer<typeof PageSeen>;

/** A tab of the visitor's browser: the chat draws one as it starts there. */
const TabId = Text.regex(/^[A-Za-z0-9_-]{8,64}$/, 'is 8 to 64 letters, digits, - or _');

/** A token, or what a link in a mail carries. */
const Sealed = Text.max(4000);

export const NewChat = z
  .object({
    workspace_id: Id,
    identity: Sealed.optional().describe('a JWT by which the shop says who this is; left out for nobody'),
    token: Sealed.optional().describe("that of this browser's session before"),
  })
  .strict();
export type NewChat = z.infer<typeof NewChat>;

export const StartedChat = ChatThread.extend({
  token: z.string().describe('opens this session and nothing else; lasts 30 days'),
});
export type StartedChat = z.infer<typeof StartedChat>;

export const NewChatMessage = z
  .object({
    body: Text.max(20_000).default(''),
    media_ids: z.array(Id).max(10).default([]),
    client_message_id: Text.min(1).max(64).describe('repeated, it gives the first message again, with 200'),
    language: ChatLanguage.default('en').describe('of the page'),
    page: PageSeen.nullable().default(null),
  })
  .strict();
export type NewChatMessage = z.infer<typeof NewChatMessage>;

/** What a visitor's tab tells every 20 seconds, and whenever it shows another page. */
export const ChatPresence = z.object({ tab: TabId, page: PageSeen.nullable().default(null) }).strict();
export type ChatPresence = z.infer<typeof ChatPresence>;

/** Posted as text/plain, so that a page that is being closed can still send it. */
export const LeftTab = z.object({ token: Sealed, tab: TabId }).strict();

const BASE = '/api/v1/chat';
const visitors = { tag: 'Web chat', access: 'visitor', scope: null } as const;
const anybodys = { tag: 'Web chat', access: 'public', scope: null } as const;

/** What the chat on a shop's page calls. A visitor shows their session's token as `Authorization: Bearer`. */
export const chatRoutes = {
  readChatConfig: {
    ...anybodys,
    method: 'GET',
    path: `${BASE}/workspaces/:id`,
    summary: 'How the chat of a workspace looks and greets',
    params: ById,
    answers: { 200: ChatConfig },
  },
  readChatLogo: {
    ...anybodys,
    method: 'GET',
    path: `${BASE}/workspaces/:id/logo`,
    summary: "The shop's logo, as JPEG, PNG, WebP or GIF",
    params: ById,
    content: 'image/*',
    answers: { 200: Binary },
  },
  startChat: {
    ...anybodys,
    method: 'POST',
    path: `${BASE}/sessions`,
    summary:
      'A token for a session: the one that goes on, or a new one, where the former has ended or was of somebody else. Nothing is kept of it before the first message',
    body: NewChat,
    answers: { 201: StartedChat },
  },
  resumeChat: {
    ...anybodys,
    method: 'POST',
    path: `${BASE}/resume`,
    summary: "Opens the session of a follow-up e-mail's link, on any device",
    body: z
      .object({
        link: Sealed,
        workspace_id: Id.optional().describe(
          'whose chat stands on the page: the link of another opens nothing',
        ),
      })
      .strict(),
    answers: { 201: StartedChat },
  },
  readChat: {
    ...visitors,
    method: 'GET',
    path: `${BASE}/session`,
    summary: 'The session and its last messages',
    answers: { 200: ChatThread },
  },
  listChatMessages: {
    ...visitors,
    method: 'GET',
    path: `${BASE}/messages`,
    summary: 'Messages of the session, the last first in pages, each page oldest first',
    query: z.object(Paging),
    answers: { 200: page(ChatMessage) },
  },
  sendChatMessage: {
    ...visitors,
    method: 'POST',
    path: `${BASE}/messages`,
    summary: 'Write to the shop. The first message begins the session',
    body: NewChatMessage,
    answers: { 201: ChatMessage, 200: ChatMessage },
  },
  uploadChatMedia: {
    ...visitors,
    method: 'POST',
    path: `${BASE}/media`,
    summary:
      'Upload a picture of up to 16 MiB, to be sent by its id in this session within 7 days: JPEG, PNG, WebP or GIF',
    form: z.object({ file: Binary }),
    answers: { 201: Media },
  },
  seeChatMessages: {
    ...visitors,
    method: 'POST',
    path: `${BASE}/seen`,
    summary: "The shop's messages up to this one have come to the visitor's browser, and perhaps been seen",
    body: z.object({ message_id: Id, seen: z.boolean() }).strict(),
    answers: { 204: z.null() },
  },
  typeInChat: {
    ...visitors,
    method: 'POST',
    path: `${BASE}/typing`,
    summary: 'The visitor is typing, or no longer',
    body: z.object({ typing: z.boolean() }).strict(),
    answers: { 204: z.null() },
  },
  visitPage: {
    ...visitors,
    method: 'POST',
    path: `${BASE}/presence`,
    summary: 'A tab is still open, and shows this page',
    body: ChatPresence,
    answers: { 204: z.null() },
  },
  giveChatEmail: {
    ...visitors,
    method: 'POST',
    path: `${BASE}/email`,
    summary: 'Where a follow-up can reach the visitor. Unverified: it joins nothing',
    body: z.object({ email: Address }).strict(),
    answers: { 200: ChatSession },
  },
  endChat: {
    ...visitors,
    method: 'POST',
    path: `${BASE}/end`,
    summary: 'The visitor ends the session. Writing again begins a new one',
    answers: { 200: ChatSession },
  },
  mailTranscript: {
    ...visitors,
    method: 'POST',
    path: `${BASE}/transcript`,
    summary: "Sends the conversation to the visitor's address",
    answers: { 204: z.null() },
  },
  streamChat: {
    ...visitors,
    method: 'GET',
    path: `${BASE}/stream`,
    summary: 'Events of the session as they happen. While a tab holds it open the visitor is on the site',
    query: z.object({
      after: optionalParameter(z.coerce.number().int().nonnegative()),
      tab: TabId,
      url: optionalParameter(cut(2000)),
      title: optionalParameter(cut(300)),
    }),
    content: 'text/event-stream',
    answers: { 200: z.string() },
  },
} as const satisfies Record<string, Route>;
