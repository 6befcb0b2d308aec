import { z } from 'zod';
import {
  Channel,
  ConsentState,
  Direction,
  KeywordKind,
  MarketingType,
  MessageSource,
  MessageStatus,
  Role,
  Scope,
  TicketFlag,
  TicketStatus,
} from './vocabulary.ts';

/** What goes over the wire. Fields are snake_case, times ISO 8601 in UTC. */

export const Id = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'is not an id')
  .meta({ examples: ['019ac2f4-6d1e-7c3a-9b52-3f1d8a704e65'] });
export const Time = z
  .string()
  .describe('ISO 8601, UTC')
  .meta({ examples: ['2026-11-27T09:00:00.000Z'] });
/**
 * The workspace's change number that a reading includes. Of two readings of one thing the higher is newer, so a
 * screen can tell which of an answer and a live frame to believe.
 */
const AsOf = z.number().int().nonnegative();

export const AttributedTo = z.object({ type: MarketingType, id: z.string(), name: z.string() });
export type AttributedTo = z.infer<typeof AttributedTo>;

export const Snippet = z.object({
  body: z.string(),
  direction: Direction,
  source: MessageSource,
  status: MessageStatus,
  keyword: z.string().nullable(),
  erased: z.boolean().describe('its words have been taken out'),
});
export type Snippet = z.infer<typeof Snippet>;

export const Ticket = z.object({
  id: Id,
  number: z.number().int(),
  channel: Channel,
  status: TicketStatus,
  read: z.boolean(),
  snoozed_until: Time.nullable(),
  assignee_id: Id.nullable(),
  created_at: Time,
  last_inbound_at: Time.nullable(),
  waiting_since: Time.nullable().describe(
    'of an open one: when the customer wrote the first of the words that nobody has answered',
  ),
  sorted_at: Time,
  profile: z.object({
    id: Id,
    name: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    erased_at: Time.nullable(),
  }),
  attributed_to: AttributedTo.nullable(),
  flags: z.array(TicketFlag),
  tags: z.array(z.string()).describe('the ids of its tags: GET /api/v1/tags tells their names and colours'),
  snippet: Snippet.nullable().describe('what a person wrote last in its thread'),
  as_of: AsOf,
});
export type Ticket = z.infer<typeof Ticket>;

/** The message that holds what was searched for, and what stands around it there (VIEW-4). */
export const Hit = z.object({
  message_id: Id,
  excerpt: z.string().describe('on one line, of some 120 characters, with … where something is left out'),
  sent_at: Time,
});
export type Hit = z.infer<typeof Hit>;

export const ListedTicket = Ticket.extend({
  hit: Hit.nullable()
    .optional()
    .describe(
      "with `q`: the newest message that holds it; null where the customer or the ticket's number does",
    ),
});
export type ListedTicket = z.infer<typeof ListedTicket>;

const Count = z.object({ open: z.number().int(), unread: z.number().int() });

/** Of the views (VIEW-1): open tickets, and customers who have an unread one among them (NOTE-2). */
export const TicketCounts = z.object({
  all: Count,
  mine: Count.nullable().describe('null for an API key'),
  unassigned: Count,
  capped: z.boolean().describe('only the newest 5,000 open tickets were counted, and there are more'),
});
export type TicketCounts = z.infer<typeof TicketCounts>;

export const Consent = z.object({ sms_marketing: ConsentState, sms_transactional: ConsentState });
export type Consent = z.infer<typeof Consent>;

export const Profile = z.object({
  id: Id,
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  email_verified: z.boolean().describe('false for one that somebody typed in the chat: it joins nothing'),
  location: z
    .object({ city: z.string().nullable(), region: z.string().nullable(), country: z.string().nullable() })
    .nullable(),
  time_zone: z.string().nullable(),
  local_zones: z
    .object({ zones: z.array(z.string()).min(1), source: z.enum(['profile', 'location', 'number']) })
    .nullable()
    .describe('the time zones where they may be, IANA, and by what; null where nothing tells'),
  consent: Consent,
  blocked: z.boolean(),
  blocked_at: Time.nullable(),
  erased_at: Time.nullable().describe('from then on they are nobody: only what was counted is left'),
  created_at: Time,
  as_of: AsOf,
});
export type Profile = z.infer<typeof Profile>;

/** Whether an agent may answer, and if not why and since when (REPLY-2). */
export const MayReply = z.object({
  allowed: z.boolean(),
  code: z
    .enum(['no_sms_consent', 'profile_erased', 'profile_blocked', 'number_gone', 'chat_closed'])
    .nullable(),
  since: Time.nullable(),
  evidence: z.string().nullable().describe('the keyword that the customer texted, where one decided'),
});
export type MayReply = z.infer<typeof MayReply>;

/** Why no follow-up e-mail can go out (FOLLOW-1, FOLLOW-3). */
export const NoFollowUp = z.enum(['no_email', 'no_sender', 'blocked']);
export type NoFollowUp = z.infer<typeof NoFollowUp>;

/** A web chat's visitor, as far as the inbox can see them (CHAT-5). */
export const Visitor = z.object({
  here: z.boolean().describe('whether they have the site open'),
  left_at: Time.nullable(),
  page: z.object({ url: z.string(), title: z.string() }).nullable().describe('where they are, or were last'),
  language: z.string().describe('of that page, as `it`'),
  seen_until: Time.nullable().describe('our messages up to then have been seen'),
  follow_up: z.object({
    due_at: Time.nullable().describe('when an e-mail goes out for replies that they have not seen'),
    sent_at: Time.nullable().describe('when the last one went out'),
    why_not: NoFollowUp.nullable().describe('null where one can'),
  }),
});
export type Visitor = z.infer<typeof Visitor>;

export const TicketDetail = Ticket.extend({
  profile_detail: Profile,
  tickets_of_profile: z.number().int(),
  sending_number: z
    .string()
    .nullable()
    .describe('the number that the customer texted last; replies leave from it'),
  may_reply: MayReply,
  flagged_message_id: Id.nullable().describe('the text for which it is flagged'),
  visitor: Visitor.nullable().describe('of a web chat'),
});
export type TicketDetail = z.infer<typeof TicketDetail>;

export const Media = z.object({
  id: z.string(),
  url: z.string(),
  content_type: z.string(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
});
export type Media = z.infer<typeof Media>;

export const Message = z.object({
  id: Id,
  ticket_id: Id.nullable(),
  thread_id: Id,
  direction: Direction,
  source: MessageSource,
  body: z.string(),
  media: z.array(Media),
  media_left_out: z.number().int().describe('pictures and videos of the customer that are not shown (SMS-8)'),
  status: MessageStatus,
  error: z
    .object({ code: z.string(), reason: z.string() })
    .nullable()
    .describe("the provider's code, and the key of its reason in plain words"),
  sent_at: Time.describe('of a scheduled one, when it is to leave'),
  send_at: Time.nullable().describe('when it is to leave, while it is scheduled'),
  cancel_if_customer_writes: z
    .boolean()
    .describe('scheduled, it is canceled should the customer write first'),
  segments: z.number().int().describe('that the text takes; 0 where it is none of ours'),
  credits: z.number().describe('that it is metered at'),
  coupon: z.object({ id: Id, code: z.string() }).nullable().describe('the code that it hands out'),
  client_message_id: z.string().nullable(),
  author: z.object({ id: Id, name: z.string() }).nullable().describe('the agent who wrote it'),
  erased: z.boolean().describe('its words and pictures have been taken out'),
  kept_months: z
    .number()
    .int()
    .nullable()
    .describe("after how many months they were, where the shop's time for keeping them was over"),
  keyword: z.string().nullable().describe('the keyword that this text is, or answers'),
  keyword_kind: KeywordKind.nullable().describe('what that keyword means'),
  marketing: AttributedTo.nullable().describe('the campaign or flow that this message is of'),
  attributed_to: AttributedTo.nullable(),
  as_of: AsOf,
});
export type Message = z.infer<typeof Message>;

/** What the team writes on a ticket for itself. No customer ever sees it. */
export const Note = z.object({
  id: Id,
  ticket_id: Id,
  author: z.object({ id: Id, name: z.string() }).nullable().describe('null for what an API key wrote'),
  body: z.string(),
  mentions: z.array(z.object({ id: Id, name: z.string() })).describe('whom of the team it is meant for'),
  created_at: Time,
  edited_at: Time.nullable(),
  as_of: AsOf,
});
export type Note = z.infer<typeof Note>;

export const Member = z.object({ id: Id, name: z.string(), email: z.string(), role: Role });
export type Member = z.infer<typeof Member>;

export const Session = z.object({
  member: Member,
  workspace: z.object({ id: Id, name: z.string(), time_zone: z.string() }),
  simulator: z.boolean().describe('whether the phones can be opened here'),
  mail_is_kept: z.boolean().describe('whether mail is kept here: there is no server to send it through'),
});
export type Session = z.infer<typeof Session>;

export const SendingNumber = z.object({
  id: Id,
  phone: z.string(),
  provider: z.string(),
  provider_account_id: Id,
  created_at: Time,
  gone_at: Time.nullable(),
});
export type SendingNumber = z.infer<typeof SendingNumber>;

export const ApiKey = z.object({
  id: Id,
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(Scope),
  created_at: Time,
  last_used_at: Time.nullable().describe('good to the minute'),
  expires_at: Time.nullable().describe('from then on it opens nothing: 401 `key_expired`; null for never'),
});
export type ApiKey = z.infer<typeof ApiKey>;

export const HistoryEntry = z.object({
  number: z.number().int(),
  at: Time,
  type: z.string(),
  actor: z
    .object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() })
    .describe(
      'a `member`, an `api_key` (without a name once it is revoked), the `customer`, or the `system`',
    ),
  fields: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
  names: z
    .record(z.string(), z.string())
    .describe('by their ids, of the members that its fields speak of, gone ones too'),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const Problem = z.object({
  id: z.string(),
  kind: z.enum([
    'not_processed',
    'unknown_number',
    'forged_signature',
    'send_failed',
    'send_unknown',
    'mail_failed',
    'credits_low',
    'coupon_low',
    'webhook_disabled',
    'forged_shop_news',
    'shop_not_processed',
    'privacy_request',
  ]),
  at: Time,
  detail: z.string().describe('what happened, for a person'),
  from: z.string().nullable(),
  to: z.string().nullable(),
  provider_id: z.string().nullable(),
  ticket_id: Id.nullable(),
  may_retry: z.boolean().describe('whether it is a message of ours that can be tried again by its id'),
});
export type Problem = z.infer<typeof Problem>;
