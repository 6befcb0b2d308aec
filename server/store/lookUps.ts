import type { Wanted } from './command.ts';
import type { Statement } from './pipeline.ts';

/**
 * How a batch finds what its commands ask for. Each statement holds only the ways that the batch uses, and goes key
 * by key: `offset 0` keeps the planner from reading whole workspaces while its statistics know only small ones.
 */
type Keys = ReadonlySet<keyof Wanted>;
type Ways = Partial<Record<keyof Wanted, string>>;

const ASKED = `json_to_recordset($1) as asked(workspace_id uuid, phone text, ticket_id uuid, message_id uuid,
  provider text, provider_id text, client_message_id text)`;

const PHONE = one(
  'profile_identifiers',
  `(workspace_id, kind, value) = (asked.workspace_id, 'phone', asked.phone)`,
);
const TICKET = one('tickets', '(workspace_id, id) = (asked.workspace_id, asked.ticket_id)');
const MESSAGE = one('messages', '(workspace_id, id) = (asked.workspace_id, asked.message_id)');
const PROVIDER_ID = one(
  'messages',
  `(workspace_id, provider, provider_id) = (asked.workspace_id, asked.provider, asked.provider_id)
    and direction = 'outbound'`,
);
const CLIENT_MESSAGE_ID = one(
  'messages',
  '(workspace_id, ticket_id, client_message_id) = (asked.workspace_id, asked.ticket_id, asked.client_message_id)',
);

function one(table: string, found: string): string {
  return `${ASKED} cross join lateral (select * from ${table} where ${found} offset 0) one`;
}

/** The profiles concerned, locked in one order by every writer, so that no two batches wait for each other. */
export function lockProfiles(keys: Keys, asked: string): Statement | null {
  return statement(
    'lock',
    PROFILES,
    keys,
    asked,
    found => `
    with found as (${found}),
    wanted as (
      select workspace_id, profile_id, array_agg(phone) filter (where phone is not null) as phones
      from found group by workspace_id, profile_id order by workspace_id, profile_id
    )
    select locked.*, wanted.phones from wanted cross join lateral (
      select * from profiles
      where (workspace_id, id) = (wanted.workspace_id, wanted.profile_id) offset 0 for no key update
    ) locked`,
  );
}

const PROFILES: Ways = {
  phone: `select one.workspace_id, one.profile_id, asked.phone from ${PHONE}`,
  ticketId: `select one.workspace_id, one.profile_id, null as phone from ${TICKET}`,
  messageId: `select one.workspace_id, one.profile_id, null as phone from ${MESSAGE}`,
  providerId: `select one.workspace_id, one.profile_id, null as phone from ${PROVIDER_ID}`,
};

export function ticketsAsked(keys: Keys, asked: string): Statement | null {
  return statement('tickets', TICKETS, keys, asked);
}

const TICKETS: Ways = {
  phone: `select ticket.* from ${PHONE} cross join lateral (
    select * from tickets
    where (workspace_id, profile_id, thread_id) = (one.workspace_id, one.profile_id, one.profile_id) offset 0
  ) ticket`,
  ticketId: `select one.* from ${TICKET}`,
};

export function messagesAsked(keys: Keys, asked: string): Statement | null {
  return statement('messages', MESSAGES, keys, asked);
}

const MESSAGES: Ways = {
  messageId: `select one.* from ${MESSAGE}`,
  providerId: `select one.* from ${PROVIDER_ID}`,
  clientMessageId: `select one.* from ${CLIENT_MESSAGE_ID}`,
};

function statement(
  what: string,
  ways: Ways,
  keys: Keys,
  asked: string,
  around = (found: string) => found,
): Statement | null {
  const used = Object.entries(ways).filter(([key]) => keys.has(key as keyof Wanted));
  if (used.length === 0) return null;
  const name = [what, ...used.map(([key]) => key)].join(' ');
  return { name, text: around(used.map(([, way]) => way).join(' union all ')), values: [asked] };
}
