import type { Wanted } from './command.ts';
import type { Statement } from './pipeline.ts';

/**
 * How a batch finds what its commands ask for. Each statement holds only the ways that the batch uses, and goes key
 * by key: `offset 0` keeps the planner from reading whole workspaces while its statistics know only small ones.
 */
export type Keys = ReadonlySet<keyof Wanted>;
export type Ways = Partial<Record<keyof Wanted, string>>;

const PHONE = byPhone('phone text');
const PROFILE = one(
  'profiles',
  'profile_id uuid',
  '(workspace_id, id) = (asked.workspace_id, asked.profile_id)',
);
const OTHER = one('profiles', 'join_with uuid', '(workspace_id, id) = (asked.workspace_id, asked.join_with)');
const TICKET = one('tickets', 'ticket_id uuid', '(workspace_id, id) = (asked.workspace_id, asked.ticket_id)');
const MESSAGE = one(
  'messages',
  'message_id uuid',
  '(workspace_id, id) = (asked.workspace_id, asked.message_id)',
);
const SCHEDULED_MESSAGE = one(
  'messages',
  'message_id uuid, scheduled boolean',
  '(workspace_id, id) = (asked.workspace_id, asked.message_id) and asked.scheduled',
);
const SCHEDULED_TICKET = one(
  'tickets',
  'ticket_id uuid, scheduled boolean',
  '(workspace_id, id) = (asked.workspace_id, asked.ticket_id) and asked.scheduled',
);
const CUSTOMER_OF_LINE = one(
  'profiles',
  'line uuid',
  '(workspace_id, id) = (asked.workspace_id, asked.line)',
);
const PROVIDER_ID = one(
  'messages',
  'provider text, provider_id text',
  `(workspace_id, provider, provider_id) = (asked.workspace_id, asked.provider, asked.provider_id)
    and direction = 'outbound'`,
);
const CLIENT_MESSAGE_ID = one(
  'messages',
  'ticket_id uuid, client_message_id text',
  '(workspace_id, ticket_id, client_message_id) = (asked.workspace_id, asked.ticket_id, asked.client_message_id)',
);

const VISITOR = one(
  'profiles',
  'visitor_id uuid',
  '(workspace_id, id) = (asked.workspace_id, asked.visitor_id)',
);
const ORDER = one(
  'orders',
  'order_source text, order_id text',
  '(workspace_id, source, external_id) = (asked.workspace_id, asked.order_source, asked.order_id)',
);
const TICKET_OF_NOTE = `${one(
  'notes',
  'note_id uuid',
  '(workspace_id, id) = (asked.workspace_id, asked.note_id)',
)} cross join lateral (
    select * from tickets where (workspace_id, id) = (one.workspace_id, one.ticket_id) offset 0
  ) ticket`;
const TICKETS_THREAD = (what: string, and: string) => `select message.* from ${one(
  'tickets',
  `ticket_id uuid, ${what} boolean`,
  `(workspace_id, id) = (asked.workspace_id, asked.ticket_id) and asked.${what}`,
)} cross join lateral (
    select * from messages where (workspace_id, thread_id) = (one.workspace_id, one.thread_id) and ${and} offset 0
  ) message`;
const CHATS_OF_PROFILE = one(
  'tickets',
  'profile_id uuid, chats boolean',
  `(workspace_id, profile_id) = (asked.workspace_id, asked.profile_id) and channel = 'web_chat'
    and status <> 'closed' and asked.chats`,
);

function byPhone(columns: string): string {
  const found = `(workspace_id, kind, value) = (asked.workspace_id, 'phone', asked.phone)`;
  return one('profile_identifiers', columns, found);
}

/** Only the columns in question are read off the question: each costs every command of the batch. */
export function one(table: string, columns: string, found: string): string {
  return `json_to_recordset($1) as asked(workspace_id uuid, ${columns})
    cross join lateral (select * from ${table} where ${found} offset 0) one`;
}

/** The profiles concerned, locked in one order by every writer, so that no two batches wait for each other. */
export function lockProfiles(keys: Keys, asked: string): Statement | null {
  return statement(
    PROFILES,
    keys,
    asked,
    found => `
    with found as (${found}),
    wanted as (
      select workspace_id, profile_id, array_agg(phone) filter (where phone is not null) as phones
      from found group by workspace_id, profile_id order by workspace_id, profile_id
    )
    select locked.*, wanted.phones, ${writesToThem(keys) ? EMAIL : 'null'} as email from wanted cross join lateral (
      select * from profiles
      where (workspace_id, id) = (wanted.workspace_id, wanted.profile_id) offset 0 for no key update
    ) locked`,
  );
}

/** Who is only named, as by another tool that tells of them, is sent no text. */
function writesToThem(keys: Keys): boolean {
  return (Object.keys(PROFILES) as (keyof Wanted)[]).some(way => way !== 'identity' && keys.has(way));
}

/** The address that a text to a customer names: what an agent says first, then verified before older. */
const EMAIL = `(select value from profile_identifiers i
  where (i.workspace_id, i.profile_id) = (locked.workspace_id, locked.id) and i.kind = 'email'
  order by i.main desc, i.verified desc, i.created_at limit 1)`;

const PROFILES: Ways = {
  phone: `select one.workspace_id, one.profile_id, asked.phone from ${PHONE}`,
  profileId: `select one.workspace_id, one.id as profile_id, null as phone from ${PROFILE}`,
  joinWith: `select one.workspace_id, one.id as profile_id, null as phone from ${OTHER}`,
  ticketId: `select one.workspace_id, one.profile_id, null as phone from ${TICKET}`,
  messageId: `select one.workspace_id, one.profile_id, null as phone from ${MESSAGE}`,
  providerId: `select one.workspace_id, one.profile_id, null as phone from ${PROVIDER_ID}`,
  // A customer's thread of texts has their own id.
  line: `select one.workspace_id, one.id as profile_id, null as phone from ${CUSTOMER_OF_LINE}`,
  visitorId: `select one.workspace_id, one.id as profile_id, null as phone from ${VISITOR}`,
  noteId: `select ticket.workspace_id, ticket.profile_id, null as phone from ${TICKET_OF_NOTE}`,
  order: `select one.workspace_id, one.profile_id, null as phone from ${ORDER}`,
  identity: `select one.workspace_id, one.profile_id, null as phone
    from json_to_recordset($1) as asked(workspace_id uuid, identity jsonb)
    cross join lateral jsonb_to_recordset(asked.identity) as named(kind text, value text)
    cross join lateral (
      select * from profile_identifiers
      where (workspace_id, kind, value) = (asked.workspace_id, named.kind, named.value) offset 0
    ) one`,
};

export function ticketsAsked(keys: Keys, asked: string): Statement | null {
  return statement(TICKETS, keys, asked);
}

const TICKETS: Ways = {
  phone: `select ticket.* from ${PHONE} cross join lateral (${smsTicketOf('one.profile_id')}) ticket`,
  profileId: `select ticket.* from ${PROFILE} cross join lateral (${smsTicketOf('one.id')}) ticket`,
  joinWith: `select ticket.* from ${OTHER} cross join lateral (${smsTicketOf('one.id')}) ticket`,
  ticketId: `select one.* from ${TICKET}`,
  scheduled: `select ticket.* from ${SCHEDULED_MESSAGE} cross join lateral (
    select * from tickets where (workspace_id, id) = (one.workspace_id, one.ticket_id) offset 0
  ) ticket`,
  chats: `select one.* from ${CHATS_OF_PROFILE}`,
  noteId: `select ticket.* from ${TICKET_OF_NOTE}`,
};

function smsTicketOf(profile: string): string {
  return `select * from tickets
    where (workspace_id, profile_id, thread_id) = (one.workspace_id, ${profile}, ${profile}) offset 0`;
}

export function messagesAsked(keys: Keys, asked: string): Statement | null {
  return statement(MESSAGES, keys, asked);
}

const SCHEDULED_IN_THREAD = `select * from messages
  where (workspace_id, thread_id) = (one.workspace_id, one.thread_id) and status = 'scheduled' offset 0`;

export const MESSAGES: Ways = {
  messageId: `select one.* from ${MESSAGE}`,
  // All of it: an earlier command of the batch may take away what stands first.
  line: `select one.* from ${one(
    'messages',
    'line uuid',
    `(workspace_id, thread_id) = (asked.workspace_id, asked.line) and status in ('queued', 'sending')`,
  )}`,
  providerId: `select one.* from ${PROVIDER_ID}`,
  clientMessageId: `select one.* from ${CLIENT_MESSAGE_ID}`,
  unsent: `select one.* from ${one(
    'messages',
    'profile_id uuid, unsent boolean',
    `(workspace_id, thread_id) = (asked.workspace_id, asked.profile_id) and status in ('queued', 'scheduled') and asked.unsent`,
  )}`,
  scheduled: `select message.* from ${SCHEDULED_MESSAGE} cross join lateral (${SCHEDULED_IN_THREAD}) message
    union all select message.* from ${SCHEDULED_TICKET} cross join lateral (${SCHEDULED_IN_THREAD}) message`,
  unreached: TICKETS_THREAD(
    'unreached',
    "channel = 'web_chat' and direction = 'outbound' and status = 'sent'",
  ),
  wholeThread: TICKETS_THREAD('whole_thread', 'true'),
  chats: `select message.* from ${CHATS_OF_PROFILE} cross join lateral (
    select * from messages where (workspace_id, thread_id) = (one.workspace_id, one.thread_id)
      and status in ('queued', 'scheduled') offset 0
  ) message`,
  around: `select message.* from ${byPhone('phone text, around timestamptz')} cross join lateral (
    (${inThread("sent_at > asked.around and direction = 'inbound' and keyword_kind is null")} limit 1)
    union all (${inThread("sent_at > asked.around and marketing_type is not null and status <> 'failed'")} limit 1)
    union all (${inThread("sent_at between asked.around - interval '5 s' and asked.around and marketing_type is not null")})
  ) message`,
  late: `select message.* from ${byPhone('phone text, late timestamptz')}
    cross join lateral (${inThread(
      "sent_at <= asked.late and marketing_type is not null and status <> 'failed'",
      'sent_at desc, id desc',
    )} limit 1) send
    cross join lateral (
      select send.* union all (${inThread(
        "(sent_at, id) > (send.sent_at, send.id) and direction = 'inbound' and keyword_kind is null",
      )} limit 1)
      union all (${inThread(
        '(sent_at, id) > (send.sent_at, send.id) and (attributed_type, attributed_id) = (send.marketing_type, send.marketing_id)',
      )} limit 1)
    ) message`,
};

function inThread(found: string, order = 'sent_at, id'): string {
  return `select * from messages
    where (workspace_id, thread_id) = (one.workspace_id, one.profile_id) and ${found} order by ${order}`;
}

export function statement(
  ways: Ways,
  keys: Keys,
  asked: string,
  around = (found: string) => found,
): Statement | null {
  const used = Object.entries(ways).filter(([key]) => keys.has(key as keyof Wanted));
  if (used.length === 0) return null;
  return { text: around(used.map(([, way]) => way).join(' union all ')), values: [asked] };
}
