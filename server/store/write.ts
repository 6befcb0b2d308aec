import type { ChangeDraft, Job } from '../domain/decision.ts';
import type { ConsentEntry, Identifier, Message, Profile, Ticket } from '../domain/state.ts';
import { COLUMNS, toRow } from './columns.ts';
import type { Statement } from './pipeline.ts';

/** A change with its number still counted from the workspace's first in this batch: 1, 2, 3 … */
export type DraftedChange = ChangeDraft & { workspaceId: string; at: Date; position: number };

export type JournalOutcome = {
  workspaceId: string;
  provider: string;
  key: string;
  state: string;
  error: string | null;
};

/** All that a batch leaves behind. What is new and what is changed are told apart, since only the new is inserted. */
export type Writes = {
  newProfiles: Profile[];
  profiles: Profile[];
  identifiers: Identifier[];
  newTickets: Ticket[];
  tickets: Ticket[];
  newMessages: Message[];
  messages: Message[];
  consent: ConsentEntry[];
  changes: DraftedChange[];
  jobs: Job[];
  journal: JournalOutcome[];
};

/** The second trip. Counters come late, so that their lock is short: one row a workspace that everybody needs. */
export function writeStatements(writes: Writes): Statement[] {
  return [
    ...when(writes.newProfiles, { name: 'profiles', text: PROFILES }),
    ...when(writes.identifiers, { name: 'identifiers', text: IDENTIFIERS }),
    ...when(writes.profiles, { name: 'profile-changes', text: PROFILE_CHANGES }),
    ...when(writes.consent, { name: 'consent', text: CONSENT }),
    ...when(writes.journal, { name: 'journal-outcomes', text: JOURNAL_OUTCOMES }),
    ...when(oneAKey(writes.jobs), { name: 'jobs', text: 'select enqueue_jobs($1::jsonb)' }),
    ...(writes.changes.length > 0 ? [theRest(writes)] : []),
    { name: 'commit', text: 'commit', values: [] },
  ];
}

function when(records: object[], statement: { name: string; text: string }): Statement[] {
  return records.length === 0 ? [] : [{ ...statement, values: [asRows(records)] }];
}

function asRows(records: object[]): string {
  return JSON.stringify(records.map(record => ('task' in record ? record : toRow(record))));
}

/** The queue takes each job key once a call; the last word counts. */
function oneAKey(jobs: Job[]): Job[] {
  return jobs.filter((job, at) => !job.key || !jobs.slice(at + 1).some(later => later.key === job.key));
}

/** One statement for what is numbered, of the parts that this batch needs. */
function theRest(writes: Writes): Statement {
  const parts = PARTS.map(part => ({ ...part, records: part.records(writes) })).filter(
    part => part.records.length > 0,
  );
  const texts = parts.map(({ name, text }, at) => `${name} as (${text(`$${at + 2}`)})`);
  return {
    name: ['numbered', ...parts.map(part => part.name)].join(' '),
    text: `with ${[DRAWN, ...texts].join(', ')} select workspace_id, changes, tickets from drawn`,
    values: [counts(writes), ...parts.map(part => asRows(part.records))],
  };
}

function changeRow(change: DraftedChange): object {
  return {
    workspaceId: change.workspaceId,
    number: change.position,
    at: change.at,
    type: change.type,
    ticketId: change.ticketId ?? null,
    messageId: change.messageId ?? null,
    profileId: change.profileId,
    actorKind: change.actor.kind,
    actorId: change.actor.id,
    fields: change.fields ?? {},
  };
}

function counts({ changes, newTickets }: Writes): string {
  const workspaces = [...new Set(changes.map(change => change.workspaceId))].toSorted();
  const of = (workspace: string) => (one: { workspaceId: string }) => one.workspaceId === workspace;
  return JSON.stringify(
    workspaces.map(workspace => ({
      workspace_id: workspace,
      changes: changes.filter(of(workspace)).length,
      tickets: newTickets.filter(of(workspace)).length,
    })),
  );
}

type Table = keyof typeof COLUMNS;

function insert(table: Table, parameter: string): string {
  const columns = COLUMNS[table].join(', ');
  return `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, ${parameter})`;
}

/** An insert that always collides: found by its key whatever the planner thinks of the table's size. */
function update(table: Table, parameter: string): string {
  const columns = COLUMNS[table].filter(column => column !== 'workspace_id' && column !== 'id');
  const set = columns.map(column => `${column} = excluded.${column}`).join(', ');
  return `${insert(table, parameter)} on conflict (workspace_id, id) do update set ${set}`;
}

function newTickets(parameter: string): string {
  const values = COLUMNS.tickets.map(column =>
    column === 'number' ? 'drawn.tickets + r.number' : `r.${column}`,
  );
  return `insert into tickets (${COLUMNS.tickets.join(', ')}) select ${values.join(', ')}
    from json_populate_recordset(null::tickets, ${parameter}) r join drawn using (workspace_id)`;
}

function newChanges(parameter: string): string {
  return `insert into changes (workspace_id, number, at, type, ticket_id, message_id, profile_id, actor_kind, actor_id, fields)
    select r.workspace_id, drawn.changes + r.number, r.at, r.type, r.ticket_id, r.message_id, r.profile_id, r.actor_kind,
      r.actor_id, r.fields
    from json_populate_recordset(null::changes, ${parameter}) r join drawn using (workspace_id)`;
}

const PROFILES = insert('profiles', '$1');
const IDENTIFIERS = insert('profile_identifiers', '$1');
const PROFILE_CHANGES = update('profiles', '$1');
const CONSENT = insert('consent_ledger', '$1');

const JOURNAL_OUTCOMES = `
update journal j set state = r.state, error = r.error
from json_to_recordset($1) as r(workspace_id uuid, provider text, key text, state text, error text)
where (j.workspace_id, j.provider, j.provider_key) = (r.workspace_id, r.provider, r.key)`;

const DRAWN = `drawn as (
  update counters c set tickets = c.tickets + r.tickets, changes = c.changes + r.changes
  from json_to_recordset($1) as r(workspace_id uuid, tickets int, changes int)
  where c.workspace_id = r.workspace_id
  returning c.workspace_id, c.tickets - r.tickets as tickets, c.changes - r.changes as changes
)`;

type Part = { name: string; records(writes: Writes): object[]; text(parameter: string): string };

const PARTS: Part[] = [
  { name: 'new_tickets', records: writes => writes.newTickets, text: newTickets },
  { name: 'tickets_changed', records: writes => writes.tickets, text: rows => update('tickets', rows) },
  { name: 'new_messages', records: writes => writes.newMessages, text: rows => insert('messages', rows) },
  { name: 'messages_changed', records: writes => writes.messages, text: rows => update('messages', rows) },
  { name: 'told', records: writes => writes.changes.map(changeRow), text: newChanges },
];
