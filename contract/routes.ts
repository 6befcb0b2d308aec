import { z } from 'zod';
import { accountRoutes } from './accountRoutes.ts';
import { activityRoutes } from './activityRoutes.ts';
import { auditRoutes } from './auditRoutes.ts';
import { availabilityRoutes } from './availabilityRoutes.ts';
import { chatRoutes } from './chatRoutes.ts';
import { consentRoutes } from './consentRoutes.ts';
import { couponRoutes } from './couponRoutes.ts';
import { draftRoutes } from './draftRoutes.ts';
import { exportRoutes } from './exportRoutes.ts';
import { firstStepRoutes } from './firstStepRoutes.ts';
import { gifRoutes } from './gifRoutes.ts';
import { identifierRoutes } from './identifierRoutes.ts';
import { importRoutes } from './importRoutes.ts';
import { joinRoutes } from './joinRoutes.ts';
import { klaviyoRoutes } from './klaviyoRoutes.ts';
import { mailRoutes } from './mailRoutes.ts';
import { marketingRoutes } from './marketingRoutes.ts';
import { mediaRoutes } from './mediaRoutes.ts';
import { FactorCode, memberRoutes } from './memberRoutes.ts';
import { messageRoutes, SentReply } from './messageRoutes.ts';
import { noteRoutes } from './noteRoutes.ts';
import { notificationRoutes } from './notificationRoutes.ts';
import { numberRoutes } from './numberRoutes.ts';
import { orderRoutes } from './orderRoutes.ts';
import { ownWorkspaceRoutes } from './ownWorkspaceRoutes.ts';
import { privacyRoutes } from './privacyRoutes.ts';
import { profileRoutes } from './profileRoutes.ts';
import { providerRoutes } from './providerRoutes.ts';
import { quickReplyRoutes } from './quickReplyRoutes.ts';
import { reportRoutes } from './reportRoutes.ts';
import { retentionRoutes } from './retentionRoutes.ts';
import { Address, ById, GivenTime, optionalParameter, Paging, page, type Route, Text } from './route.ts';
import { saleRoutes } from './saleRoutes.ts';
import { settingsRoutes } from './settings.ts';
import {
  ApiKey,
  HistoryEntry,
  Id,
  ListedTicket,
  Message,
  Problem,
  Profile,
  Session,
  Ticket,
  TicketCounts,
  TicketDetail,
} from './shapes.ts';
import { shopifyRoutes } from './shopifyRoutes.ts';
import { singleSignOnRoutes } from './singleSignOnRoutes.ts';
import { TagIds, tagRoutes } from './tagRoutes.ts';
import { TicketQuery } from './ticketQuery.ts';
import { usageRoutes } from './usageRoutes.ts';
import { Scope, TicketStatus } from './vocabulary.ts';
import { webChatRoutes } from './webChatRoutes.ts';
import { webhookRoutes } from './webhookRoutes.ts';

export const TicketPatch = z
  .object({
    status: TicketStatus.optional(),
    snoozed_until: GivenTime.nullish(),
    assignee_id: Id.nullish(),
    if_assignee_id: Id.nullish().describe(
      "beside `assignee_id`: only if it is still this one's, else `assigned_meanwhile`",
    ),
    read: z.boolean().optional(),
    tags: TagIds.optional().describe('by their ids: these and no others'),
    add_tags: TagIds.optional().describe('beside those that the ticket has'),
    remove_tags: TagIds.optional().describe('after all else: what it has not is no matter'),
  })
  .strict();
export type TicketPatch = z.infer<typeof TicketPatch>;

/** In how many tickets one call may change something. */
const MOST_AT_ONCE = 100;

export const TicketsPatch = z
  .object({
    ids: z
      .array(Id)
      .min(1)
      .max(MOST_AT_ONCE)
      .refine(ids => new Set(ids).size === ids.length, 'names a ticket twice'),
    patch: TicketPatch,
  })
  .strict();

const PatchedTickets = z.object({
  data: z.array(Ticket).describe('those that are now as asked, in the order asked'),
  refused: z.array(
    z.object({
      id: Id,
      code: z.string(),
      detail: z.string(),
      assignee_id: Id.optional().describe('of `assigned_meanwhile`: who has it; left out where nobody has'),
    }),
  ),
});

export const ProfilePatch = z
  .object({
    name: Text.trim().min(1).max(200).nullish(),
    email: Address.nullish().describe('in the place of the one that is shown'),
    time_zone: Text.trim().min(1).max(100).nullish().describe('IANA, as Europe/Rome'),
  })
  .strict();
export type ProfilePatch = z.infer<typeof ProfilePatch>;

export const NewMessage = z
  .object({
    body: Text.max(20_000).optional().describe('may be left out beside a picture or a coupon'),
    media_ids: z.array(Id).max(10).optional().describe('pictures uploaded before, in this order'),
    coupon_id: Id.optional().describe('hands out a code: in place of {{coupon_code}}, or else at the end'),
    client_message_id: Text.min(1).max(64).optional(),
    send_at: GivenTime.optional().describe('not before then; within 30 days'),
    cancel_if_customer_writes: z.boolean().optional().describe('only with `send_at`'),
    quick_reply_id: Id.optional().describe('the quick reply that it was made from, for its count of uses'),
  })
  .strict()
  .refine(({ body, media_ids, coupon_id }) => body !== undefined || media_ids?.length || coupon_id, {
    path: ['body'],
    error: 'is missing, and there is neither a picture nor a coupon',
  });
export type NewMessage = z.infer<typeof NewMessage>;

const FoundTickets = page(ListedTicket).extend({
  truncated: z
    .boolean()
    .describe(
      'of a search: there may be more that was not looked at, since nearly every message has such words',
    ),
});

const Messages = page(Message).extend({
  newer_cursor: z.string().nullable().describe('for the messages after these; null where there are none'),
});

export const routes = {
  signIn: {
    method: 'POST',
    path: '/api/v1/session',
    summary: 'Sign in',
    tag: 'Session',
    access: 'public',
    scope: null,
    body: z.object({
      email: Text.min(1).max(320),
      password: z.string().min(1).max(1000),
      code: FactorCode.optional().describe(
        'where the account has a second factor: without it, 403 `code_needed`',
      ),
    }),
    answers: { 200: Session },
  },
  readSession: {
    method: 'GET',
    path: '/api/v1/session',
    summary: 'Who is signed in',
    tag: 'Session',
    access: 'signed_in',
    scope: null,
    answers: { 200: Session },
  },
  signOut: {
    method: 'DELETE',
    path: '/api/v1/session',
    summary: 'Sign out: the session ends at once, on the realtime feed too',
    tag: 'Session',
    access: 'signed_in',
    scope: null,
    answers: { 204: z.null() },
  },
  listTickets: {
    method: 'GET',
    path: '/api/v1/tickets',
    summary: 'Tickets, the newest first, or those that have waited longest',
    tag: 'Tickets',
    access: 'inbox',
    scope: 'tickets:read',
    query: TicketQuery.extend(Paging),
    answers: { 200: FoundTickets },
  },
  countTickets: {
    method: 'GET',
    path: '/api/v1/tickets/counts',
    summary: 'How many tickets are open in each view, and how many customers have unread ones',
    tag: 'Tickets',
    access: 'inbox',
    scope: 'tickets:read',
    answers: { 200: TicketCounts },
  },
  readTicket: {
    method: 'GET',
    path: '/api/v1/tickets/:id',
    summary: 'One ticket, with its customer and whether it can be answered',
    tag: 'Tickets',
    access: 'inbox',
    scope: 'tickets:read',
    params: ById,
    answers: { 200: TicketDetail },
  },
  patchTicket: {
    method: 'PATCH',
    path: '/api/v1/tickets/:id',
    summary: 'Open, close, snooze, assign, tag, mark read or unread',
    tag: 'Tickets',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    body: TicketPatch,
    answers: { 200: TicketDetail },
  },
  patchTickets: {
    method: 'POST',
    path: '/api/v1/tickets/bulk',
    summary:
      'The same to up to 100 tickets. Each is changed by itself: what cannot be is in `refused`, and holds no other up',
    tag: 'Tickets',
    access: 'inbox',
    scope: 'tickets:write',
    body: TicketsPatch,
    answers: { 200: PatchedTickets },
  },
  readHistory: {
    method: 'GET',
    path: '/api/v1/tickets/:id/history',
    summary: 'Who changed what on this ticket, and when, the newest first',
    tag: 'Tickets',
    access: 'inbox',
    scope: 'tickets:read',
    params: ById,
    query: z.object({
      without_read: optionalParameter(z.enum(['true', 'false'])).describe(
        'leaves out what only marks it read or unread',
      ),
      ...Paging,
    }),
    answers: { 200: page(HistoryEntry) },
  },
  listMessages: {
    method: 'GET',
    path: '/api/v1/tickets/:id/messages',
    summary:
      'The last messages of the thread, oldest first; `cursor` for the ones before. Or those `around` one of them',
    tag: 'Messages',
    access: 'inbox',
    scope: 'tickets:read',
    params: ById,
    query: z
      .object({ around: optionalParameter(Id).describe('a message of the thread'), ...Paging })
      .refine(({ around, cursor }) => !(around && cursor), {
        path: ['around'],
        error: 'is not given together with a cursor',
      }),
    answers: { 200: Messages },
  },
  reply: {
    method: 'POST',
    path: '/api/v1/tickets/:id/messages',
    summary: 'Reply. A `client_message_id` repeated in one ticket gives the first message again, with 200',
    tag: 'Messages',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    body: NewMessage,
    answers: { 201: SentReply, 200: SentReply },
  },
  retryMessage: {
    method: 'POST',
    path: '/api/v1/messages/:id/retry',
    summary:
      'Try a failed message again. One of unknown fate is not sent if its provider turns out to have it',
    tag: 'Messages',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    answers: { 200: Message },
  },
  typeReply: {
    method: 'POST',
    path: '/api/v1/tickets/:id/typing',
    summary: 'The agent is typing an answer to a web chat, or no longer: its visitor sees it',
    tag: 'Messages',
    access: 'inbox',
    scope: null,
    params: ById,
    body: z.object({ typing: z.boolean() }).strict(),
    answers: { 204: z.null() },
  },
  ...messageRoutes,
  ...noteRoutes,
  ...availabilityRoutes,
  ...notificationRoutes,
  ...draftRoutes,
  ...gifRoutes,
  ...klaviyoRoutes,
  ...mediaRoutes,
  listProfiles: {
    method: 'GET',
    path: '/api/v1/profiles',
    summary: 'Profiles, by phone number, or those that are blocked',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:read',
    query: z.object({
      phone: optionalParameter(z.string().max(40)),
      blocked: optionalParameter(z.enum(['true', 'false'])),
      ...Paging,
    }),
    answers: { 200: page(Profile) },
  },
  ...profileRoutes,
  ...privacyRoutes,
  ...retentionRoutes,
  editProfile: {
    method: 'PATCH',
    path: '/api/v1/profiles/:id',
    summary: 'Say what a customer is called, their address, in which time zone they live; null for not known',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:write',
    params: ById,
    body: ProfilePatch,
    answers: { 200: Profile },
  },
  ...identifierRoutes,
  ...joinRoutes,
  ...activityRoutes,
  ...orderRoutes,
  ...consentRoutes,
  ...marketingRoutes,
  ...memberRoutes,
  ...accountRoutes,
  ...ownWorkspaceRoutes,
  ...shopifyRoutes,
  ...singleSignOnRoutes,
  ...numberRoutes,
  listApiKeys: {
    method: 'GET',
    path: '/api/v1/api_keys',
    summary: 'API keys, without their secrets',
    tag: 'Workspace',
    access: 'admin',
    scope: 'keys:write',
    query: z.object(Paging),
    answers: { 200: page(ApiKey) },
  },
  createApiKey: {
    method: 'POST',
    path: '/api/v1/api_keys',
    summary: 'A new API key. Its secret is in this answer and nowhere else',
    tag: 'Workspace',
    access: 'admin',
    scope: 'keys:write',
    body: z
      .object({
        name: Text.trim().min(1).max(100),
        scopes: z.array(Scope).min(1),
        expires_at: GivenTime.nullish().describe('left out, it is good until it is revoked'),
      })
      .strict(),
    answers: { 201: ApiKey.extend({ key: z.string() }) },
  },
  revokeApiKey: {
    method: 'DELETE',
    path: '/api/v1/api_keys/:id',
    summary: 'Revoke an API key',
    tag: 'Workspace',
    access: 'admin',
    scope: 'keys:write',
    params: ById,
    answers: { 204: z.null() },
  },
  ...settingsRoutes,
  ...quickReplyRoutes,
  ...tagRoutes,
  ...couponRoutes,
  ...providerRoutes,
  ...usageRoutes,
  ...reportRoutes,
  ...exportRoutes,
  ...saleRoutes,
  ...firstStepRoutes,
  ...mailRoutes,
  ...auditRoutes,
  ...webChatRoutes,
  ...webhookRoutes,
  ...importRoutes,
  ...chatRoutes,
  listProblems: {
    method: 'GET',
    path: '/api/v1/problems',
    summary: 'What could not be processed or sent, and requests with a forged signature',
    tag: 'Workspace',
    access: 'settings',
    scope: 'settings:read',
    query: z.object(Paging),
    answers: { 200: page(Problem) },
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
