import type { Message, Profile, SendingNumber, Ticket } from '../domain/state.ts';
import { fromRow } from './columns.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';
import { type Asked, World } from './world.ts';

/** The first of a batch's two trips: everything that its commands ask for, and the locks, in one pipeline. */
export type Loaded = { world: World; fresh: Set<Command> };

export function loadStatements(commands: Command[], now: Date): Statement[] {
  const asked = JSON.stringify(commands.map(askedBy));
  const workspaces = [...new Set(commands.map(command => command.workspaceId))].toSorted();
  return [
    { name: 'begin', text: 'begin', values: [] },
    { name: 'wall', text: `select set_config('app.workspace_ids', $1, true)`, values: [`{${workspaces.join(',')}}`] },
    { name: 'journal', text: JOURNAL, values: [JSON.stringify(entries(commands, false)), now] },
    { name: 'journal-again', text: JOURNAL_AGAIN, values: [JSON.stringify(entries(commands, true))] },
    { name: 'lock', text: LOCK_PROFILES, values: [asked] },
    { name: 'tickets', text: TICKETS, values: [asked] },
    { name: 'messages', text: MESSAGES, values: [asked] },
    { name: 'settings', text: SETTINGS, values: [workspaces] },
    { name: 'numbers', text: NUMBERS, values: [workspaces] },
  ];
}

type Rows = Record<string, unknown>[];

export function readLoaded(commands: Command[], results: Rows[]): Loaded {
  const [, , journaled, again, profiles, tickets, messages, settings, numbers] = results;
  const world = new World();
  world.load({
    profiles: (profiles ?? []).map(({ phones, ...row }) => [fromRow<Profile>(row), phones as string[]]),
    tickets: (tickets ?? []).map(row => fromRow<Ticket>(row)),
    messages: (messages ?? []).map(row => fromRow<Message>(row)),
  });
  for (const row of settings ?? []) world.knowSettings(String(row.workspace_id), row.data as Record<string, unknown>);
  for (const row of numbers ?? []) world.knowNumber(fromRow<SendingNumber>(row));
  const fresh = new Set([...(journaled ?? []), ...(again ?? [])].map(row => `${row.provider} ${row.provider_key}`));
  const isFresh = ({ journal }: Command) => !journal || fresh.has(`${journal.provider} ${journal.key}`);
  return { world, fresh: new Set(commands.filter(isFresh)) };
}

function askedBy({ workspaceId, load }: Command): Asked {
  return {
    workspace_id: workspaceId,
    phone: load.phone ?? null,
    ticket_id: load.ticketId ?? null,
    message_id: load.messageId ?? null,
    provider: load.providerId?.provider ?? null,
    provider_id: load.providerId?.id ?? null,
    client_message_id: load.clientMessageId ?? null,
  };
}

function entries(commands: Command[], again: boolean): object[] {
  return commands
    .flatMap(({ workspaceId, journal }) => (journal && journal.again === again ? [{ workspaceId, ...journal }] : []))
    .map(({ workspaceId, provider, key, kind, payload }) => ({ workspace_id: workspaceId, provider, provider_key: key, kind, payload }))
    .toSorted((a, b) => order(a.workspace_id, b.workspace_id) || order(a.provider_key, b.provider_key));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What comes back is new; what does not has been here before. */
const JOURNAL = `
insert into journal (workspace_id, provider, provider_key, kind, payload, state, received_at)
select workspace_id, provider, provider_key, kind, payload, 'done', $2::timestamptz
from json_to_recordset($1) as r(workspace_id uuid, provider text, provider_key text, kind text, payload jsonb)
on conflict do nothing
returning provider, provider_key`;

const JOURNAL_AGAIN = `
update journal j set state = 'done', error = null
from json_to_recordset($1) as r(workspace_id uuid, provider text, provider_key text)
where (j.workspace_id, j.provider, j.provider_key) = (r.workspace_id, r.provider, r.provider_key) and j.state <> 'done'
returning j.provider, j.provider_key`;

const ASKED = `json_to_recordset($1) as asked(workspace_id uuid, phone text, ticket_id uuid, message_id uuid,
  provider text, provider_id text, client_message_id text)`;

/** In one order for every writer, so that no two batches wait for each other. */
const LOCK_PROFILES = `
with wanted as (
  select i.workspace_id, i.profile_id from ${ASKED}
    join profile_identifiers i on (i.workspace_id, i.kind, i.value) = (asked.workspace_id, 'phone', asked.phone)
  union
  select t.workspace_id, t.profile_id from ${ASKED}
    join tickets t on (t.workspace_id, t.id) = (asked.workspace_id, asked.ticket_id)
  union
  select m.workspace_id, m.profile_id from ${ASKED}
    join messages m on (m.workspace_id, m.id) = (asked.workspace_id, asked.message_id)
  union
  select m.workspace_id, m.profile_id from ${ASKED}
    join messages m on (m.workspace_id, m.provider, m.provider_id) = (asked.workspace_id, asked.provider, asked.provider_id)
)
select p.*, array(select i.value from profile_identifiers i
  where (i.workspace_id, i.profile_id, i.kind) = (p.workspace_id, p.id, 'phone')) as phones
from wanted join profiles p on (p.workspace_id, p.id) = (wanted.workspace_id, wanted.profile_id)
order by p.workspace_id, p.id
for no key update of p`;

const TICKETS = `
select t.* from ${ASKED}
  join profile_identifiers i on (i.workspace_id, i.kind, i.value) = (asked.workspace_id, 'phone', asked.phone)
  join tickets t on (t.workspace_id, t.profile_id) = (i.workspace_id, i.profile_id) and t.channel = 'sms'
union all
select t.* from ${ASKED} join tickets t on (t.workspace_id, t.id) = (asked.workspace_id, asked.ticket_id)`;

const MESSAGES = `
select m.* from ${ASKED} join messages m on (m.workspace_id, m.id) = (asked.workspace_id, asked.message_id)
union all
select m.* from ${ASKED}
  join messages m on (m.workspace_id, m.provider, m.provider_id) = (asked.workspace_id, asked.provider, asked.provider_id)
union all
select m.* from ${ASKED}
  join messages m on (m.workspace_id, m.ticket_id, m.client_message_id) = (asked.workspace_id, asked.ticket_id, asked.client_message_id)`;

const SETTINGS = `select workspace_id, data from settings where workspace_id = any ($1::uuid[])`;

const NUMBERS = `select * from numbers where workspace_id = any ($1::uuid[])`;
