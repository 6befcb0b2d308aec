import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import type { TicketQuery } from '../../../contract/ticketQuery.ts';
import type { TicketStatus } from '../../../contract/vocabulary.ts';
import type { Message, Ticket } from '../../domain/state.ts';
import { among } from '../among.ts';
import { compiledOnce } from '../compiledOnce.ts';
import type { Reading } from '../database.ts';
import { PLANNED_ONCE } from '../plannedOnce.ts';
import type { Tables } from '../tables.ts';
import { type Happened, hadIn } from './reports/happened.ts';
import { SAID, within } from './reports/said.ts';

/** What a list says of a ticket itself, as it is stored. A list has hundreds of them, and each column its price. */
const LISTED = [
  ...(['id', 'channel', 'status', 'read', 'profileId', 'threadId', 'assigneeId', 'flags'] as const),
  ...(['createdAt', 'lastInboundAt', 'askedAt', 'answers', 'sortedAt', 'snoozedUntil'] as const),
  ...(['attributedType', 'attributedId', 'attributedName', 'sendingNumber'] as const),
];

/** A row of the list: the ticket, whose it is, and what a person wrote last in its thread. */
export type TicketRow = Pick<Ticket, (typeof LISTED)[number] | 'phone' | 'tags'> & {
  number: number;
  profileName: string | null;
  profileEmail: string | null;
  profileErasedAt: Date | null;
  lastBody: string | null;
  lastDirection: Message['direction'] | null;
  lastSource: Message['source'] | null;
  lastStatus: Message['status'] | null;
  lastKeyword: string | null;
  lastErasedAt: Date | null;
  asOf: number;
};

export type Position = { sortedAt: string; id: string };

/** What the order is by. */
export type Placed = Pick<Ticket, 'sortedAt' | 'id'>;

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
    .select(LISTED.map(column => `tickets.${column}` as const))
    .select([
      'tickets.number',
      'profiles.name as profileName',
      'profiles.erasedAt as profileErasedAt',
      'last.lastBody',
      'last.lastDirection',
      'last.lastSource',
      'last.lastStatus',
      'last.lastKeyword',
      'last.lastErasedAt',
    ])
    .select([sql<string | null>`coalesce(tickets.phone, ${WITHOUT_PHONE})`.as('phone'), TAGS.as('tags')])
    .select([email.as('profileEmail'), asOf(workspaceId).as('asOf')]);
}

/** What the visitor of a chat has typed counts where nothing better is known. */
const email = sql<string | null>`coalesce((select value from profile_identifiers i
  where (i.workspace_id, i.profile_id, i.kind) = (tickets.workspace_id, tickets.profile_id, 'email')
  order by main desc, verified desc, created_at limit 1), profiles.typed_email)`;

/** Whether the address that is shown is a verified one. */
export function emailVerified(table: 'tickets' | 'profiles', profile: 'profile_id' | 'id') {
  // Not `exists`, for which the planner would rather read the addresses of all customers than of the few on a page.
  return sql<boolean>`coalesce((select i.verified from profile_identifiers i where (i.workspace_id, i.profile_id, i.kind) = (${sql.ref(`${table}.workspace_id`)}, ${sql.ref(`${table}.${profile}`)}, 'email')
    order by main desc, verified desc, created_at limit 1), false)`;
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
      'messages.erasedAt as lastErasedAt',
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

/** All that a ticket's status can be: the order is indexed by status alone, since every text would pay for another index. */
const ANY: readonly TicketStatus[] = ['open', 'snoozed', 'closed'];

/** VIEW-2, VIEW-3: the newest first, from a position on. What is searched for is `searchTickets`. */
export async function listTickets(
  tx: Reading,
  workspaceId: string,
  query: Listed,
  me: string | null,
  from: Position | null,
  limit: number,
): Promise<TicketRow[]> {
  if (query.sort === 'waiting') return listWaiting(tx, workspaceId, query, me, from, limit);
  const lists = statusesOf(query).map(status =>
    newestOf(workspaceId, status, [...filtersOf(query, me), ...onFrom(from)], limit),
  );
  const { rows } = await newestAmong(lists, limit).execute(tx);
  return ticketsById(
    tx,
    workspaceId,
    rows.map(({ id }) => id),
  );
}

const ROWS_BY_ID = compiledOnce<{ workspaceId: string; ids: string[] }, TicketRow>(
  ['workspaceId', 'ids'],
  (tx, { workspaceId, ids }) =>
    ticketRows(tx, workspaceId).where('tickets.id', '=', among(ids, 'uuid')).modifyEnd(PLANNED_ONCE),
);

/** The newest first, those that there are. */
export async function ticketsById(tx: Reading, workspaceId: string, ids: string[]): Promise<TicketRow[]> {
  if (ids.length === 0) return [];
  return (await ROWS_BY_ID(tx, { workspaceId, ids })).sort(newestFirst);
}

/** TIME-1: those that have waited longest first. A position is when one began to wait, and its id. */
function listWaiting(
  tx: Reading,
  workspaceId: string,
  query: Listed,
  me: string | null,
  from: Position | null,
  limit: number,
): Promise<TicketRow[]> {
  const after = from
    ? [sql<boolean>`(tickets.asked_at, tickets.id) > (${from.sortedAt}::timestamptz, ${from.id}::uuid)`]
    : [];
  if (!statusesOf(query).includes('open')) return Promise.resolve([]);
  return ticketRows(tx, workspaceId)
    .where(eb => eb.and([...filtersOf(query, me), ...after]))
    .orderBy('tickets.askedAt')
    .orderBy('tickets.id')
    .limit(limit)
    .execute();
}

/** As the index of them says it. */
const WAITS = sql<boolean>`tickets.status = 'open' and tickets.answers = 0 and tickets.asked_at is not null`;

/** The newest of one status, by their ids: down the index, as far as the page goes. */
function newestOf(
  workspaceId: string,
  status: TicketStatus,
  filters: Filter[],
  limit: number,
): RawBuilder<unknown> {
  const all = [sql`tickets.workspace_id = ${workspaceId}`, sql`tickets.status = ${status}`, ...filters];
  return sql`(select id, sorted_at from tickets where ${sql.join(all, sql` and `)}
    order by sorted_at desc, id desc limit ${limit})`;
}

/** What is shown of a ticket is read of those on the page only, and not of as many of each list. */
function newestAmong(lists: RawBuilder<unknown>[], limit: number): RawBuilder<{ id: string }> {
  return sql`select id from (${sql.join(lists, sql` union all `)}) lists order by sorted_at desc, id desc limit ${limit}`;
}

/** Those whose lists, each in order, make up the list. */
export function statusesOf({ status }: TicketQuery): readonly TicketStatus[] {
  return status === 'any' ? ANY : [status];
}

export type Filter = RawBuilder<boolean>;

/** As it is asked for, with what was to have happened looked up. */
export type Listed = TicketQuery & { happened?: Happened | undefined; opened?: Opened | undefined };

/** When they were opened: the first moment is within, the last no more. */
export type Opened = { from: Date; until: Date };

/** VIEW-1, VIEW-2: what a ticket has to be besides its status, of `tickets` alone. */
export function filtersOf(query: Listed, me: string | null): Filter[] {
  const filters: Filter[] = [];
  if (query.view === 'mine') filters.push(sql`tickets.assignee_id = ${me}`);
  if (query.view === 'unassigned') filters.push(sql`tickets.assignee_id is null`);
  if (query.read) filters.push(sql`tickets.read = ${query.read === 'read'}`);
  if (query.channel) filters.push(sql`tickets.channel = ${query.channel}`);
  if (query.assignee_id) filters.push(sql`tickets.assignee_id = ${query.assignee_id}`);
  const { happened } = query;
  if (query.campaign_id) filters.push(answered('campaign', query.campaign_id, happened));
  if (query.flow_id) filters.push(answered('flow', query.flow_id, happened));
  if (happened) filters.push(hadIn(happened));
  if (query.tag) filters.push(tagged(query.tag));
  if (query.sort === 'waiting') filters.push(WAITS);
  if (query.opened) filters.push(openedIn(query.opened));
  return filters;
}

/** The filter that lists do without, each being of one status. */
export function statusFilter(status: TicketQuery['status']): Filter[] {
  return status === 'any' ? [] : [sql`tickets.status = ${status}`];
}

function openedIn({ from, until }: Opened): Filter {
  return sql`tickets.created_at >= ${from} and tickets.created_at < ${until}`;
}

/** What comes after a position. */
export function onFrom(from: Position | null): Filter[] {
  if (!from) return [];
  return [sql`(tickets.sorted_at, tickets.id) < (${from.sortedAt}::timestamptz, ${from.id}::uuid)`];
}

export function newestFirst(a: Placed, b: Placed): number {
  return b.sortedAt.getTime() - a.sortedAt.getTime() || (a.id < b.id ? 1 : -1);
}

/** Any attributed message of the ticket counts, not only the latest. */
function answered(type: 'campaign' | 'flow', id: string, happened: Happened | undefined) {
  return sql<boolean>`exists (select 1 from messages m where m.workspace_id = tickets.workspace_id
    and m.thread_id = tickets.thread_id and m.attributed_type = ${type} and m.attributed_id = ${id}
    ${happened ? sql`and m.ticket_id = tickets.id and ${SAID} and ${within(happened)}` : sql``})`;
}

/** By the tag's own tickets where they are few, else down the order of all of them: as the planner counts them. */
function tagged(id: string) {
  return sql<boolean>`exists (select 1 from ticket_tags t where t.workspace_id = tickets.workspace_id
    and t.ticket_id = tickets.id and t.tag_id = ${id})
    and exists (select 1 from tags where tags.workspace_id = tickets.workspace_id and tags.id = ${id})`;
}
