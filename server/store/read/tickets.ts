import { type ExpressionBuilder, sql } from 'kysely';
import type { TicketQuery } from '../../../contract/routes.ts';
import type { TicketStatus } from '../../../contract/vocabulary.ts';
import type { Message, Ticket } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import type { Tables } from '../tables.ts';
import { phoneDigits } from './phoneDigits.ts';

/** A row of the list: the ticket, whose it is, and what a person wrote last in its thread. */
export type TicketRow = Omit<Ticket, 'number'> & {
  number: number;
  profileName: string | null;
  profileEmail: string | null;
  /** Whether somebody has proven that it is theirs. */
  emailVerified: boolean;
  lastBody: string | null;
  lastDirection: Message['direction'] | null;
  lastSource: Message['source'] | null;
  lastStatus: Message['status'] | null;
  lastKeyword: string | null;
  asOf: number;
};

export type Position = { sortedAt: string; id: string };

const WITHOUT_PHONE = sql<string | null>`(select value from profile_identifiers i
  where (i.workspace_id, i.profile_id, i.kind) = (tickets.workspace_id, tickets.profile_id, 'phone') order by created_at limit 1)`;

/** Without those that have been deleted since. */
const TAGS = sql<string[]>`case when tickets.tags = '{}' then tickets.tags else array(
  select had.id from unnest(tickets.tags) with ordinality as had (id, place)
  join tags on (tags.workspace_id, tags.id) = (tickets.workspace_id, had.id::uuid) order by had.place) end`;

export function ticketRows(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('tickets')
    .innerJoin('profiles', join =>
      join
        .onRef('profiles.workspaceId', '=', 'tickets.workspaceId')
        .onRef('profiles.id', '=', 'tickets.profileId'),
    )
    .leftJoinLateral(lastMessage, join => join.onTrue())
    .where('tickets.workspaceId', '=', workspaceId)
    .selectAll('tickets')
    .select([
      'profiles.name as profileName',
      'last.lastBody',
      'last.lastDirection',
      'last.lastSource',
      'last.lastStatus',
      'last.lastKeyword',
    ])
    .select([sql<string | null>`coalesce(tickets.phone, ${WITHOUT_PHONE})`.as('phone'), TAGS.as('tags')])
    .select([email.as('profileEmail'), emailVerified('tickets', 'profile_id').as('emailVerified')])
    .select(asOf(workspaceId).as('asOf'));
}

/** What the visitor of a chat has typed counts where nothing better is known. */
const email = sql<string | null>`coalesce((select value from profile_identifiers i
  where (i.workspace_id, i.profile_id, i.kind) = (tickets.workspace_id, tickets.profile_id, 'email')
  order by verified desc, created_at limit 1), profiles.typed_email)`;

/** Whether the address that is shown, which is a verified one before any other, is that. */
export function emailVerified(table: 'tickets' | 'profiles', profile: 'profile_id' | 'id') {
  return sql<boolean>`exists (select 1 from profile_identifiers i where i.verified and
    (i.workspace_id, i.profile_id, i.kind) = (${sql.ref(`${table}.workspace_id`)}, ${sql.ref(`${table}.${profile}`)}, 'email'))`;
}

/** The change number that this snapshot includes. */
export function asOf(workspaceId: string) {
  return sql<number>`(select changes from counters where workspace_id = ${workspaceId})`;
}

/**
 * What a person wrote last: a campaign to everybody, or an automatic answer, tells nothing of where a ticket stands,
 * nor does what is still to leave, or never did.
 */
function lastMessage(eb: ExpressionBuilder<Tables, 'tickets'>) {
  return eb
    .selectFrom('messages')
    .select([
      sql<string>`left(messages.body, 200)`.as('lastBody'),
      'messages.direction as lastDirection',
      'messages.source as lastSource',
      'messages.status as lastStatus',
      'messages.keyword as lastKeyword',
    ])
    .whereRef('messages.workspaceId', '=', 'tickets.workspaceId')
    .whereRef('messages.threadId', '=', 'tickets.threadId')
    .where('messages.source', 'in', ['customer', 'agent'])
    .where('messages.status', 'not in', ['scheduled', 'canceled'])
    .orderBy('messages.sentAt', 'desc')
    .orderBy('messages.id', 'desc')
    .limit(1)
    .as('last');
}

type Statuses = readonly TicketStatus[];
const ANY: Statuses = ['open', 'snoozed', 'closed'];

/** VIEW-2, VIEW-3: the newest first, from a position on. */
export async function listTickets(
  tx: Reading,
  workspaceId: string,
  { status, ...query }: TicketQuery,
  me: string | null,
  from: Position | null,
  limit: number,
): Promise<TicketRow[]> {
  const rows: TicketRow[] = [];
  // The order is indexed by status alone, since every text would pay for another index: the few lists are merged.
  for (const one of status === 'any' ? ANY : [status])
    rows.push(...(await listOfStatus(tx, workspaceId, one, query, me, from, limit)));
  return rows.toSorted(newestFirst).slice(0, limit);
}

function listOfStatus(
  tx: Reading,
  workspaceId: string,
  status: TicketStatus,
  query: Omit<TicketQuery, 'status'>,
  me: string | null,
  from: Position | null,
  limit: number,
): Promise<TicketRow[]> {
  let rows = ticketRows(tx, workspaceId).where('tickets.status', '=', status);
  if (query.view === 'mine') rows = rows.where('tickets.assigneeId', '=', me);
  if (query.view === 'unassigned') rows = rows.where('tickets.assigneeId', 'is', null);
  if (query.read) rows = rows.where('tickets.read', '=', query.read === 'read');
  if (query.channel) rows = rows.where('tickets.channel', '=', query.channel);
  if (query.assignee_id) rows = rows.where('tickets.assigneeId', '=', query.assignee_id);
  if (query.campaign_id) rows = rows.where(answered('campaign', query.campaign_id));
  if (query.flow_id) rows = rows.where(answered('flow', query.flow_id));
  if (query.tag) rows = rows.where(tagged(query.tag));
  if (query.q) rows = rows.where(found(query.q));
  if (from)
    rows = rows.where(
      sql<boolean>`(tickets.sorted_at, tickets.id) < (${from.sortedAt}::timestamptz, ${from.id}::uuid)`,
    );
  return rows.orderBy('tickets.sortedAt', 'desc').orderBy('tickets.id', 'desc').limit(limit).execute();
}

function newestFirst(a: TicketRow, b: TicketRow): number {
  return b.sortedAt.getTime() - a.sortedAt.getTime() || (a.id < b.id ? 1 : -1);
}

/** Any attributed message of the ticket counts, not only the latest. */
function answered(type: 'campaign' | 'flow', id: string) {
  return sql<boolean>`exists (select 1 from messages m where m.workspace_id = tickets.workspace_id
    and m.thread_id = tickets.thread_id and m.attributed_type = ${type} and m.attributed_id = ${id})`;
}

/** By the tag's own tickets where they are few, else down the order of all of them: as the planner counts them. */
function tagged(id: string) {
  return sql<boolean>`exists (select 1 from ticket_tags t where t.workspace_id = tickets.workspace_id
    and t.ticket_id = tickets.id and t.tag_id = ${id})
    and exists (select 1 from tags where tags.workspace_id = tickets.workspace_id and tags.id = ${id})`;
}

/** Names, phones, e-mails and ticket numbers. */
function found(q: string) {
  const like = `%${q.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const digits = phoneDigits(q);
  const number = /^#?\d{1,12}$/.test(q.trim()) ? Number(q.trim().replace('#', '')) : null;
  return sql<boolean>`(profiles.name ilike ${like} or profiles.typed_email ilike ${like} or tickets.number = ${number} or exists (
    select 1 from profile_identifiers i where (i.workspace_id, i.profile_id) = (tickets.workspace_id, tickets.profile_id)
      and (i.kind = 'phone' and ${digits}::text is not null and i.value like '%' || ${digits} || '%'
        or i.kind = 'email' and i.value ilike ${like})))`;
}
