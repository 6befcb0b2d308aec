import type { Accepted, ChangeDraft, Job } from '../domain/decision.ts';
import type { KlaviyoPull } from '../domain/klaviyo/state.ts';
import type { ImportProgress } from '../domain/progress.ts';
import type {
  Availability,
  ChatSession,
  ConsentEntry,
  Coupon,
  CouponCode,
  FormerIdentifier,
  Identifier,
  ImportedLine,
  Joining,
  KeptPhone,
  MarketingSource,
  Message,
  Metered,
  Note,
  Order,
  Profile,
  ProfileDetails,
  ProfileEvent,
  QuickReplyChange,
  SaleChange,
  ShortLink,
  TagChange,
  Ticket,
} from '../domain/state.ts';
import { auditWrites } from './audit.ts';
import { COLUMNS, columnOf, type Table } from './columns.ts';
import { formerWrites, keptWrites } from './identifierWrites.ts';
import { progressWrites } from './importProgress.ts';
import { joinWrites } from './joins.ts';
import type { Statement } from './pipeline.ts';
import { pullWrites } from './pullWrites.ts';
import { quickReplyWrites } from './quickReplies.ts';
import { rotaWrites } from './rotas.ts';
import {
  type Changed,
  changedRows,
  insertOf,
  isUnchanged,
  newRows,
  type Rows,
  recordset,
  updateOf,
} from './rows.ts';
import { saleWrites } from './sales.ts';
import { tagWrites, ticketTagWrites } from './tags.ts';

/** A change with its number still counted from the workspace's first in this batch: 1, 2, 3 … */
export type DraftedChange = ChangeDraft & { workspaceId: string; at: Date; position: number };

export type JournalOutcome = {
  workspaceId: string;
  provider: string;
  key: string;
  state: string;
  error: string | null;
  /** What the provider asked, kept only while it is not through. */
  payload: Record<string, unknown>;
};

/** All that a batch leaves behind. What is new and what is changed are told apart, since only the new is inserted. */
export type Writes = {
  /** Two customers who become one: alone in its batch. */
  join: Joining | null;
  newProfiles: Profile[];
  profiles: Changed<Profile>[];
  identifiers: Identifier[];
  formerIdentifiers: FormerIdentifier[];
  mainIdentifiers: Identifier[];
  provenPhones: FormerIdentifier[];
  /** Written by their hashes (`erasedPhones.ts`). */
  keptPhones: KeptPhone[];
  details: ProfileDetails[];
  newTickets: Ticket[];
  tickets: Changed<Ticket>[];
  newMessages: Message[];
  messages: Changed<Message>[];
  newNotes: Note[];
  notes: Changed<Note>[];
  newChats: ChatSession[];
  chats: Changed<ChatSession>[];
  consent: ConsentEntry[];
  marketing: MarketingSource[];
  couponDefinitions: Coupon[];
  coupons: CouponCode[];
  quickReplies: QuickReplyChange[];
  tags: TagChange[];
  links: ShortLink[];
  events: ProfileEvent[];
  newOrders: Order[];
  orders: Changed<Order>[];
  importedLines: ImportedLine[];
  undoneLines: NonNullable<Accepted['undone']>[];
  unmade: NonNullable<Accepted['unmade']>[];
  sales: SaleChange[];
  metered: Metered[];
  settings: { workspace_id: string; data: object }[];
  rotas: { workspaceId: string; lastId: string }[];
  availability: Availability[];
  progress: ImportProgress[];
  pulled: KlaviyoPull[];
  changes: DraftedChange[];
  jobs: Job[];
  journal: JournalOutcome[];
};

/**
 * A batch in two parts: what can be written while the one ahead is still being committed, and the rest. The first has
 * only what the locks on profiles keep from everybody else. Of anything that two batches may both touch, the one ahead
 * would wait in PostgreSQL for the one that waits for it here. What is new comes in the order of the rest.
 */
export function inTwoParts(writes: Writes): { ahead: Statement[]; rest: Writes } {
  const { newProfiles, newTickets, profiles, tickets, newMessages, messages } = writes;
  const isNew = new Set<string | null>([...newProfiles, ...newTickets].map(({ id }) => id));
  const [later = [], sooner = []] = [true, false].map(late =>
    newMessages.filter(({ profileId, ticketId }) => (isNew.has(profileId) || isNew.has(ticketId)) === late),
  );
  const ahead = [
    ...updated('profiles', profiles),
    ...updated('tickets', tickets),
    ...inserted('messages', sooner),
    ...updated('messages', messages),
  ];
  return { ahead, rest: { ...writes, profiles: [], tickets: [], newMessages: later, messages: [] } };
}

/** The second trip. Counters come late, so that their lock is short: one row a workspace that everybody needs. */
export function writeStatements(writes: Writes): Statement[] {
  return [
    ...joinWrites(writes.join),
    ...inserted('profiles', writes.newProfiles),
    // First, for what one customer lets go another may be given in the same batch.
    ...formerWrites(writes),
    ...inserted('profile_identifiers', writes.identifiers),
    ...keptWrites(writes),
    ...updated('profiles', writes.profiles),
    ...details(writes.details),
    ...inserted('chat_sessions', writes.newChats),
    ...updated('chat_sessions', writes.chats),
    ...inserted('notes', writes.newNotes),
    ...updated('notes', writes.notes),
    ...inserted('consent_ledger', writes.consent),
    ...when(writes.couponDefinitions.map(definitionRow), COUPONS),
    ...codes(writes.coupons.map(couponRow)),
    ...quickReplyWrites(writes.quickReplies),
    ...tagWrites(writes.tags),
    ...ticketTagWrites(writes.tickets),
    ...links(writes.links),
    ...inserted('events', writes.events),
    ...inserted('orders', writes.newOrders),
    ...updated('orders', writes.orders),
    ...inserted('imported_lines', writes.importedLines),
    ...undone(writes),
    ...saleWrites(writes.sales),
    ...when(onTheMeter(writes.metered), METER),
    ...marketingSources(writes.marketing),
    ...when(writes.settings, SETTINGS),
    ...rotaWrites(writes),
    ...when(writes.journal.map(outcomeRow), JOURNAL_OUTCOMES),
    ...progressWrites(writes.progress),
    ...pullWrites(writes.pulled),
    ...when(oneAKey(writes.jobs), 'select enqueue_jobs($1::jsonb)'),
    ...auditWrites(writes.changes),
    ...numbered(writes),
    { text: 'commit', values: [] },
  ];
}

function inserted(table: Table, records: object[]): Statement[] {
  if (records.length === 0) return [];
  const rows = newRows(table, records);
  return [{ text: insertOf(rows, '$1'), values: [rows.json] }];
}

function updated(table: Table, records: Changed<object>[]): Statement[] {
  const rows = changedRows(table, records);
  return isUnchanged(rows) ? [] : [{ text: updateOf(rows, '$1'), values: [rows.json] }];
}

function definitionRow({ workspaceId, id, name, code, warnBelow, createdAt, retiredAt }: Coupon): object {
  const when = { created_at: createdAt, retired_at: retiredAt };
  return { workspace_id: workspaceId, id, name, code, warn_below: warnBelow, ...when };
}

function couponRow({ workspaceId, couponId, code, profileId, uses, takenAt }: CouponCode): object {
  return {
    workspace_id: workspaceId,
    coupon_id: couponId,
    code,
    profile_id: profileId,
    uses,
    taken_at: takenAt,
  };
}

/** A customer may give one code back and get another: for a moment nobody has any of them, since each has one at most. */
function codes(rows: object[]): Statement[] {
  return [...when(rows.length > 1 ? rows : [], FREED_CODES), ...when(rows, COUPON_CODES)];
}

/** The directory has only whose they are. */
function links(made: ShortLink[]): Statement[] {
  if (made.length === 0) return [];
  const whose = made.map(({ code, workspaceId }) => ({ code, workspace_id: workspaceId }));
  return [...when(whose, LINK_LOOKUPS), ...inserted('short_links', made)];
}

type Meter = {
  workspace_id: string;
  month: string;
  sending_number: string;
  source: string;
  moved_at: Date;
} & Record<'messages' | 'segments' | 'credits', number>;

/** Each row of the meter once, in one order for every writer. */
function onTheMeter(metered: Metered[]): Meter[] {
  const rows = new Map<string, Meter>();
  for (const { workspaceId, month, sendingNumber, source, segments, credits, at } of metered) {
    const key = [workspaceId, month, sendingNumber, source].join(' ');
    const where = { workspace_id: workspaceId, month, sending_number: sendingNumber, source };
    const row = rows.get(key) ?? { ...where, messages: 0, segments: 0, credits: 0, moved_at: at };
    row.messages += 1;
    row.segments += segments;
    row.credits += credits;
    row.moved_at = at;
    rows.set(key, row);
  }
  return [...rows.keys()].toSorted().flatMap(key => rows.get(key) ?? []);
}

/** What is not among the columns of a batch is empty in all of it. */
function details(rows: ProfileDetails[]): Statement[] {
  const columns = Object.keys(COLUMNS.profile_details).map(columnOf);
  return inserted('profile_details', rows).map(({ text, values }) => ({
    text: `${text} on conflict (workspace_id, profile_id) do update
      set ${columns.map(column => `${column} = excluded.${column}`).join(', ')}`,
    values,
  }));
}

/** A later send may come with a new name. */
function marketingSources(sources: MarketingSource[]): Statement[] {
  return inserted('marketing_sources', sources).map(({ text, values }) => ({
    text: `${text} on conflict (workspace_id, type, id) do update
      set name = excluded.name, last_sent_at = excluded.last_sent_at
      where marketing_sources.last_sent_at <= excluded.last_sent_at`,
    values,
  }));
}

/** What an import made of nobody's own goes with its details: of its names the rule has said so. */
function undone({ undoneLines, unmade }: Writes): Statement[] {
  const lines = undoneLines.map(({ workspaceId, importId, n, undone: how }) => ({
    ...{ workspace_id: workspaceId, import_id: importId, n, undone: how },
  }));
  const gone = unmade.map(({ workspaceId, id }) => ({ workspace_id: workspaceId, id }));
  return [...when(lines, UNDONE_LINES), ...when(gone, UNMADE_DETAILS), ...when(gone, UNMADE)];
}

function when(records: object[], text: string): Statement[] {
  return records.length === 0 ? [] : [{ text, values: [JSON.stringify(records)] }];
}

/**
 * The queue takes each job key once a call; the last word counts. In one order for every writer: a workspace's webhooks
 * have one key, which two processes may ask for at once.
 */
function oneAKey(jobs: Job[]): Job[] {
  return jobs
    .filter((job, at) => !job.key || !jobs.slice(at + 1).some(later => later.key === job.key))
    .toSorted(({ key: a = '' }, { key: b = '' }) => (a < b ? -1 : Number(a > b)));
}

/** One statement for what is numbered, of the parts that this batch needs. */
function numbered(writes: Writes): Statement[] {
  const parts = partsOf(writes);
  if (parts.length === 0) return [];
  const texts = parts.map(({ name, text }, at) => `${name} as (${text(`$${at + 2}`)})`);
  const text = `with ${[DRAWN, ...texts].join(', ')} select workspace_id, changes, tickets from drawn`;
  return [{ text, values: [counts(writes), ...parts.map(part => part.json)] }];
}

type Part = { name: string; json: string; text(parameter: string): string };

function partsOf(writes: Writes): Part[] {
  const { newTickets, tickets, newMessages, messages, changes } = writes;
  return [
    ...created('new_tickets', 'tickets', newTickets, newTicketsOf),
    ...moved('tickets_changed', 'tickets', tickets),
    ...created('new_messages', 'messages', newMessages, insertOf),
    ...moved('messages_changed', 'messages', messages),
    ...(changes.length > 0
      ? [{ name: 'told', json: JSON.stringify(changes.map(changeRow)), text: newChanges }]
      : []),
  ];
}

function created(
  name: string,
  table: Table,
  records: object[],
  textOf: (rows: Rows, parameter: string) => string,
): Part[] {
  if (records.length === 0) return [];
  const rows = newRows(table, records);
  return [{ name, json: rows.json, text: parameter => textOf(rows, parameter) }];
}

function moved(name: string, table: Table, records: Changed<object>[]): Part[] {
  const rows = changedRows(table, records);
  if (isUnchanged(rows)) return [];
  return [{ name, json: rows.json, text: parameter => updateOf(rows, parameter) }];
}

function outcomeRow({ workspaceId, key, ...outcome }: JournalOutcome): object {
  return { workspace_id: workspaceId, provider_key: key, ...outcome };
}

function changeRow(change: DraftedChange): object {
  return {
    workspace_id: change.workspaceId,
    number: change.position,
    at: change.at,
    type: change.type,
    ticket_id: change.ticketId ?? undefined,
    message_id: change.messageId ?? undefined,
    profile_id: change.profileId ?? undefined,
    actor_kind: change.actor.kind,
    actor_id: change.actor.id ?? undefined,
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

function newTicketsOf({ table, fields }: Rows, parameter: string): string {
  const values = fields.map(field =>
    field === 'number' ? 'drawn.tickets + r.number' : `r.${columnOf(field)}`,
  );
  return `insert into tickets (${fields.map(columnOf).join(', ')}) select ${values.join(', ')}
    from ${recordset(table, fields, parameter)} join drawn using (workspace_id)`;
}

function newChanges(parameter: string): string {
  return `insert into changes (workspace_id, number, at, type, ticket_id, message_id, profile_id, actor_kind, actor_id, fields)
    select r.workspace_id, drawn.changes + r.number, r.at, r.type, r.ticket_id, r.message_id, r.profile_id, r.actor_kind,
      r.actor_id, r.fields
    from json_to_recordset(${parameter}) as r(workspace_id uuid, number bigint, at timestamptz, type text, ticket_id uuid,
      message_id uuid, profile_id uuid, actor_kind text, actor_id text, fields jsonb)
    join drawn using (workspace_id)`;
}

const UNDONE_LINES = `
update imported_lines i set undone = r.undone
from json_to_recordset($1) as r(workspace_id uuid, import_id uuid, n int, undone text)
where (i.workspace_id, i.import_id, i.n) = (r.workspace_id, r.import_id, r.n)`;

const UNMADE_DETAILS = `
delete from profile_details d using json_to_recordset($1) as r(workspace_id uuid, id uuid)
where (d.workspace_id, d.profile_id) = (r.workspace_id, r.id)`;

const UNMADE = `
delete from profiles p using json_to_recordset($1) as r(workspace_id uuid, id uuid)
where (p.workspace_id, p.id) = (r.workspace_id, r.id)`;

const SETTINGS = `
update settings s set data = r.data from json_to_recordset($1) as r(workspace_id uuid, data jsonb)
where s.workspace_id = r.workspace_id`;

const COUPONS = `
insert into coupons (workspace_id, id, name, code, warn_below, created_at, retired_at)
select workspace_id, id, name, code, warn_below, created_at, retired_at from json_to_recordset($1) as r(workspace_id uuid,
  id uuid, name text, code text, warn_below int, created_at timestamptz, retired_at timestamptz)
on conflict (workspace_id, id) do update
  set name = excluded.name, warn_below = excluded.warn_below, retired_at = excluded.retired_at`;

const FREED_CODES = `
update coupon_codes c set profile_id = null from json_to_recordset($1) as r(workspace_id uuid, coupon_id uuid, code text)
where (c.workspace_id, c.coupon_id, c.code) = (r.workspace_id, r.coupon_id, r.code)`;

const COUPON_CODES = `
update coupon_codes c set profile_id = r.profile_id, uses = r.uses, taken_at = r.taken_at
from json_to_recordset($1)
  as r(workspace_id uuid, coupon_id uuid, code text, profile_id uuid, uses int, taken_at timestamptz)
where (c.workspace_id, c.coupon_id, c.code) = (r.workspace_id, r.coupon_id, r.code)`;

const LINK_LOOKUPS = `
insert into short_link_lookups (code, workspace_id)
select code, workspace_id from json_to_recordset($1) as r(code text, workspace_id uuid)`;

const METER = `
insert into credit_usage (workspace_id, month, sending_number, source, messages, segments, credits, moved_at)
select workspace_id, month, sending_number, source, messages, segments, credits, moved_at
from json_to_recordset($1) as r(workspace_id uuid, month date, sending_number text, source text, messages int,
  segments int, credits numeric, moved_at timestamptz)
on conflict (workspace_id, month, sending_number, source) do update set
  messages = credit_usage.messages + excluded.messages,
  segments = credit_usage.segments + excluded.segments,
  credits = credit_usage.credits + excluded.credits,
  moved_at = excluded.moved_at`;

const JOURNAL_OUTCOMES = `
update journal j set state = r.state, error = r.error, payload = r.payload
from json_to_recordset($1)
  as r(workspace_id uuid, provider text, provider_key text, state text, error text, payload jsonb)
where (j.workspace_id, j.provider, j.provider_key) = (r.workspace_id, r.provider, r.provider_key)`;

const DRAWN = `drawn as (
  update counters c set tickets = c.tickets + r.tickets, changes = c.changes + r.changes
  from json_to_recordset($1) as r(workspace_id uuid, tickets int, changes int)
  where c.workspace_id = r.workspace_id
  returning c.workspace_id, c.tickets - r.tickets as tickets, c.changes - r.changes as changes
)`;
