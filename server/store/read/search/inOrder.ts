import { type RawBuilder, sql } from 'kysely';
import type { TicketStatus } from '../../../../contract/vocabulary.ts';
import { type NumberSet, numbersIn } from '../../../domain/search/numberSet.ts';
import type { Reading } from '../../database.ts';
import { PLANNED_ONCE } from '../../plannedOnce.ts';
import {
  type Filter,
  filtersOf,
  type Listed,
  newestFirst,
  onFrom,
  type Placed,
  type Position,
  statusesOf,
} from '../tickets.ts';

/** A ticket that may be shown. */
export type Ordered = Placed & { number: number; threadId: string };

/** Some of them, in order, and up to where all have been come to; null at the end. */
export type Some = { tickets: Ordered[]; upTo: Position | null };

export type Asked = {
  workspaceId: string;
  query: Listed;
  me: string | null;
  /** Those that are looked for. */
  tickets: NumberSet;
  bounds?: Bounds | undefined;
};

/** How much is read at once. */
export type Bounds = {
  /** So many are read by their numbers, and put in order, whatever they are filtered by. */
  few: number;
  /** Of a list without filters, and of each of several, more than so many are found sooner by going down it. */
  fewOfAList: number;
  /** Tickets that are handed on together: the first, and each time those after them. */
  atOnce: number;
  later: number;
  /** Tickets of a list that are gone through together. */
  stretch: number;
};

const BOUNDS: Bounds = { few: 2000, fewOfAList: 700, atOnce: 64, later: 128, stretch: 8000 };

/**
 * VIEW-2, VIEW-3: those that are looked for and belong to the list, from a position on, the newest first; as many as the
 * caller takes.
 */
export function inOrder(tx: Reading, asked: Asked, from: Position | null): AsyncGenerator<Some> {
  return areFew(asked) ? byNumber(tx, asked, from) : downTheList(tx, asked, from);
}

/** What is filtered may hold next to none of them for as far as anybody would go down it. */
function areFew({ tickets, query, me, bounds = BOUNDS }: Asked): boolean {
  const { few, fewOfAList } = bounds;
  const isFiltered = filtersOf(query, me).length > 0;
  return tickets.count <= (isFiltered ? few : Math.min(few, fewOfAList * statusesOf(query).length));
}

async function* byNumber(tx: Reading, asked: Asked, from: Position | null): AsyncGenerator<Some> {
  const { atOnce, later } = asked.bounds ?? BOUNDS;
  const numbers = numbersIn(asked.tickets);
  if (numbers.length === 0) return;
  let [at, most] = [from, atOnce];
  do {
    const tickets: Ordered[] = await named(tx, asked, numbers, at, most);
    const last = tickets.length < most ? undefined : tickets.at(-1);
    at = last ? positionOf(last) : null;
    yield { tickets, upTo: at };
    most = later;
  } while (at);
}

async function named(
  tx: Reading,
  { workspaceId, query, me }: Asked,
  numbers: number[],
  from: Position | null,
  most: number,
): Promise<Ordered[]> {
  const own = filtersOf(query, me);
  const filters = [sql`tickets.status = any (${statusesOf(query)})`, ...own, ...onFrom(from)];
  // Apart from its order, which would tempt the planner to look for them down the list.
  const { rows } = await sql<Ordered>`
    with named as materialized (
      select id, number, thread_id as "threadId", sorted_at as "sortedAt" from tickets
      where workspace_id = ${workspaceId} and number = any (${`{${numbers.join(',')}}`}::bigint[]) and ${sql.join(filters, sql` and `)}
    )
    select * from named order by "sortedAt" desc, id desc limit ${most} ${plannedAs(own)}`.execute(tx);
  return rows;
}

async function* downTheList(tx: Reading, asked: Asked, from: Position | null): AsyncGenerator<Some> {
  const { atOnce, later } = asked.bounds ?? BOUNDS;
  // However many they are, they are sent and looked up at once.
  const bits = Buffer.from(asked.tickets.bits);
  const lists = statusesOf(asked.query).map(status => ({ status, tickets: NONE, upTo: from, isOver: false }));
  let most = atOnce;
  do {
    const goOn = async (list: (typeof lists)[number]) => {
      Object.assign(list, await stretch(tx, asked, list.status, bits, list.upTo, most));
    };
    await Promise.all(lists.filter(({ tickets, isOver }) => tickets.length === 0 && !isOver).map(goOn));
    yield merged(lists, most);
    most = later;
  } while (lists.some(({ tickets, isOver }) => tickets.length > 0 || !isOver));
}

const NONE: Ordered[] = [];

/** A list of one status: what was found on it and not taken yet, and up to where it has been come to. */
type Stretch = { tickets: Ordered[]; upTo: Position | null; isOver: boolean };

/** Takes so many of those that come before all that is not known yet: beyond the end of a list there may be others. */
function merged(lists: Stretch[], most: number): Some {
  const ends = lists.flatMap(({ upTo, isOver }) => (isOver || !upTo ? [] : [placeOf(upTo)]));
  const [end] = ends.sort(newestFirst);
  const isKnown = (ticket: Ordered) => !end || newestFirst(ticket, end) <= 0;
  const known = lists.flatMap(list => list.tickets.filter(isKnown)).sort(newestFirst);
  const tickets = known.slice(0, most);
  const taken = new Set(tickets);
  for (const list of lists) list.tickets = list.tickets.filter(ticket => !taken.has(ticket));
  const upTo = known.length > most ? tickets.at(-1) : end;
  return { tickets, upTo: upTo ? positionOf(upTo) : null };
}

async function stretch(
  tx: Reading,
  { workspaceId, query, me, bounds = BOUNDS }: Asked,
  status: TicketStatus,
  bits: Buffer,
  from: Position | null,
  most: number,
): Promise<Stretch> {
  const own = filtersOf(query, me);
  const filters = [sql`tickets.status = ${sql.lit(status)}`, ...own, ...onFrom(from)];
  const listed = sql`from tickets where workspace_id = ${workspaceId} and ${sql.join(filters, sql` and `)}
    order by sorted_at desc, id desc`;
  const length = sql.lit(bounds.stretch);
  const { rows: tickets } = await sql<Ordered>`
    select * from (
      select id, number, thread_id as "threadId", sorted_at as "sortedAt" ${listed} limit ${length}
    ) listed
    where case when number < ${bits.length * 8} then get_bit(${bits}::bytea, number) = 1 else false end
    order by "sortedAt" desc, id desc limit ${sql.lit(most)} ${plannedAs(own)}`.execute(tx);
  const last = tickets.at(-1);
  if (last && tickets.length === most) return { tickets, upTo: positionOf(last), isOver: false };
  const { rows } = await sql<Placed>`
    select sorted_at as "sortedAt", id ${listed} offset ${length} - 1 limit 1 ${plannedAs(own)}`.execute(tx);
  const [end] = rows;
  return { tickets, upTo: end ? positionOf(end) : from, isOver: !end };
}

/** A list as it is, which is where most is looked for; each filter would make it another statement. */
function plannedAs(filters: Filter[]): RawBuilder<unknown> {
  return filters.length === 0 ? PLANNED_ONCE : sql``;
}

export function positionOf({ sortedAt, id }: Placed): Position {
  return { sortedAt: sortedAt.toISOString(), id };
}

function placeOf({ sortedAt, id }: Position): Placed {
  return { sortedAt: new Date(sortedAt), id };
}
