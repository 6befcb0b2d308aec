import { z } from 'zod';
import {
  ApiKey,
  HistoryEntry,
  Id,
  Member,
  Message,
  Problem,
  Profile,
  SendingNumber,
  Session,
  Ticket,
  TicketDetail,
} from './shapes.ts';
import { Channel, Scope, TicketStatus } from './vocabulary.ts';

/** Who may call: `inbox`, `settings` and `admin` are the groups of roles in the vocabulary; a key needs the scope. */
export type Access = 'public' | 'signed_in' | 'inbox' | 'settings' | 'admin';

type Shape = z.ZodType | undefined;

export type Route = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  path: string;
  summary: string;
  tag: string;
  access: Access;
  scope: Scope | null;
  params?: Shape;
  query?: Shape;
  body?: Shape;
  /** The answers that are no error, by status. */
  answers: Record<number, z.ZodType>;
};

/** PostgreSQL cannot store U+0000, and half of a surrogate pair is no character. */
const Text = z
  .string()
  .refine(text => !text.includes('\0') && text.isWellFormed(), 'has characters that are no text');

const page = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), next_cursor: z.string().nullable() });

const Paging = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(500).optional(),
};

const blank = (value: unknown) => (value === '' ? undefined : value);
const optionalParameter = <T extends z.ZodType>(shape: T) => z.preprocess(blank, shape.optional());

export const TicketQuery = z.object({
  view: z.enum(['all', 'mine', 'unassigned']).default('all'),
  status: TicketStatus.or(z.literal('any')).default('open'),
  read: optionalParameter(z.enum(['unread', 'read'])),
  channel: optionalParameter(Channel),
  assignee_id: optionalParameter(Id),
  campaign_id: optionalParameter(Text.max(200)),
  flow_id: optionalParameter(Text.max(200)),
  q: optionalParameter(Text.max(200)),
});
export type TicketQuery = z.infer<typeof TicketQuery>;

/** What comes after the year 9999 is no time that anybody means. */
const BEYOND = Date.UTC(10_000);

export const TicketPatch = z
  .object({
    status: TicketStatus.optional(),
    snoozed_until: z.iso
      .datetime({ offset: true, abort: true, error: 'is not a time as 2026-11-22T08:00:00Z' })
      .refine(text => Date.parse(text) < BEYOND, 'is not a time')
      .nullish(),
    assignee_id: Id.nullish(),
    read: z.boolean().optional(),
  })
  .strict();
export type TicketPatch = z.infer<typeof TicketPatch>;

export const NewMessage = z
  .object({ body: Text.max(20_000), client_message_id: Text.min(1).max(64).optional() })
  .strict();
export type NewMessage = z.infer<typeof NewMessage>;

const ById = z.object({ id: Id });

export const routes = {
  signIn: {
    method: 'POST',
    path: '/api/v1/session',
    summary: 'Sign in',
    tag: 'Session',
    access: 'public',
    scope: null,
    body: z.object({ email: Text.min(1).max(320), password: z.string().min(1).max(1000) }),
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
    summary: 'Tickets, the newest first',
    tag: 'Tickets',
    access: 'inbox',
    scope: 'tickets:read',
    query: TicketQuery.extend(Paging),
    answers: { 200: page(Ticket) },
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
    summary: 'Open, close, snooze, assign, mark read or unread',
    tag: 'Tickets',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    body: TicketPatch,
    answers: { 200: TicketDetail },
  },
  readHistory: {
    method: 'GET',
    path: '/api/v1/tickets/:id/history',
    summary: 'Who changed what on this ticket, and when, the newest first',
    tag: 'Tickets',
    access: 'inbox',
    scope: 'tickets:read',
    params: ById,
    query: z.object(Paging),
    answers: { 200: page(HistoryEntry) },
  },
  listMessages: {
    method: 'GET',
    path: '/api/v1/tickets/:id/messages',
    summary: 'The last messages of the thread, oldest first; `cursor` for the ones before',
    tag: 'Messages',
    access: 'inbox',
    scope: 'tickets:read',
    params: ById,
    query: z.object(Paging),
    answers: { 200: page(Message) },
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
    answers: { 201: Message, 200: Message },
  },
  retryMessage: {
    method: 'POST',
    path: '/api/v1/messages/:id/retry',
    summary: 'Try a failed message again',
    tag: 'Messages',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    answers: { 200: Message },
  },
  listProfiles: {
    method: 'GET',
    path: '/api/v1/profiles',
    summary: 'Profiles, by phone number',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:read',
    query: z.object({ phone: optionalParameter(z.string().max(40)), ...Paging }),
    answers: { 200: page(Profile) },
  },
  readProfile: {
    method: 'GET',
    path: '/api/v1/profiles/:id',
    summary: 'One profile',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:read',
    params: ById,
    answers: { 200: Profile },
  },
  listMembers: {
    method: 'GET',
    path: '/api/v1/members',
    summary: 'The people of the workspace',
    tag: 'Workspace',
    access: 'inbox',
    scope: 'settings:read',
    query: z.object(Paging),
    answers: { 200: page(Member) },
  },
  listNumbers: {
    method: 'GET',
    path: '/api/v1/numbers',
    summary: 'The sending numbers',
    tag: 'Workspace',
    access: 'inbox',
    scope: 'settings:read',
    query: z.object(Paging),
    answers: { 200: page(SendingNumber) },
  },
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
    body: z.object({ name: Text.trim().min(1).max(100), scopes: z.array(Scope).min(1) }).strict(),
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
