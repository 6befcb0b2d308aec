import { sql } from 'kysely';
import { joined, type Known, type Places } from '../../../domain/search/found.ts';
import type { Wanted } from '../../../domain/search/words.ts';
import type { Reading } from '../../database.ts';
import { PLANNED_ONCE } from '../../plannedOnce.ts';
import { A_ROW } from '../../search/addPlaces.ts';
import { AN_ID, BYTES_A_PLACE, blockOf, unpacked } from '../../search/packed.ts';
import type { Text } from './texts.ts';

/** A word with more rows than that is common, as every fortieth message of a million has it. */
export const COMMON = 128;

/** How much of a word is read: all of its rows if they are no more than so many, else so many of the newest. */
export type Reach = { all: number; newest: number };

/** To begin with: of what is common the newest 10,000 places fill a page. */
export const TO_BEGIN: Reach = { all: COMMON, newest: 52 };
/** To narrow what has been found: what is read here saves reading texts, as long as most texts would not hold it. */
export const TO_NARROW: Reach = { all: 2 * COMMON, newest: 52 };

/** Of the longer words that begin alike, so many rows are looked at. */
const MOST_ROWS = 1024;
const A_ROWS_BYTES = A_ROW * BYTES_A_PLACE;

/** How many rows each of these has, counted no further than `MOST_ROWS`. */
export async function rowsOf(tx: Reading, workspaceId: string, wanted: Wanted[]): Promise<number[]> {
  const [first, last] = [wanted.map(({ word }) => word), wanted.map(lastOf)];
  const { rows } = await sql<{ count: number }>`
    select (select count(*)::int from (
      select from search_words where workspace_id = ${workspaceId}
        and word >= w.first collate "C" and word <= w.last collate "C" limit ${MOST_ROWS}
    ) counted) as count
    from unnest(${first}::text[], ${last}::text[]) with ordinality w(first, last, at) order by at ${PLANNED_ONCE}`.execute(
    tx,
  );
  return rows.map(({ count }) => count);
}

/** Greater than whatever begins with the word. */
function lastOf({ word, open }: Wanted): string {
  return open ? `${word}\u{10ffff}` : word;
}

/** A row of the word's own or of a longer one; without places where there is none. */
type Row = { isLonger: boolean; isCut: boolean | null; places: Buffer | null };

/**
 * Where a word stands, its newest places for certain; with `open` also those of longer words. Row by row: the driver puts what
 * comes in one piece together again and again while it is coming in.
 */
export async function placesOf(
  tx: Reading,
  workspaceId: string,
  { word, open }: Wanted,
  { all, newest }: Reach,
): Promise<Known> {
  const ofWorkspace = sql`select until, places from search_words where workspace_id = ${workspaceId}`;
  // A word's own rows come in order from the key, however many it has.
  const own = sql`${ofWorkspace} and word = ${word} order by until desc`;
  const longer = sql`${ofWorkspace} and word > ${word} and word <= ${lastOf({ word, open })} order by word desc, until desc`;
  const { rows } = await sql<Row>`
    with own as (${own} limit ${all + 1}), longer as (${longer} limit ${open ? MOST_ROWS + 1 : 0}),
    cut as (
      select (select count(*) > ${all} from own) as own,
        (select count(*) > ${MOST_ROWS} or sum(octet_length(places)) > ${all * A_ROWS_BYTES} from longer) as longer
    )
    select false as "isLonger", cut.own as "isCut", places from cut left join lateral (${newestOf('own', newest)}) own on true
    union all
    select true, cut.longer, places from cut left join lateral (${newestOf('longer', newest)}) longer on true
    ${PLANNED_ONCE}`.execute(tx);
  return knownIn(rows);
}

/** All of them, or where they are cut so many of the newest. */
function newestOf(rows: 'own' | 'longer', newest: number) {
  const most = sql`case when cut.${sql.ref(rows)} then ${newest}::bigint end`;
  return sql`select places from ${sql.table(rows)} order by until desc limit ${most}`;
}

function knownIn(rows: Row[]): Known {
  const [own, longer] = [false, true].map(which => rows.filter(({ isLonger }) => isLonger === which));
  const places = placesIn(own);
  const knownFrom = isCut(longer) ? Number.POSITIVE_INFINITY : isCut(own) ? first(places) : 0;
  return { places: joined(places, placesIn(longer)), knownFrom };
}

function placesIn(rows: Row[] = []): Places {
  return unpacked(Buffer.concat(rows.flatMap(({ places }) => places ?? [])));
}

function isCut([row]: Row[] = []): boolean {
  return row?.isCut === true;
}

/** The lowest number; what is not read stands before it. */
function first(places: Places): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < places.length; at += 2) lowest = Math.min(lowest, places[at] ?? 0);
  return lowest;
}

/** The texts of messages, by their numbers in the index. */
export async function textsAt(tx: Reading, workspaceId: string, numbers: number[]): Promise<Text[]> {
  if (numbers.length === 0) return [];
  const places = numbers.map(blockOf);
  const [blocks, starts] = [places.map(({ block }) => block), places.map(({ at }) => at + 1)];
  // Apart: behind the wall of row-level security no index is asked for what has yet to be cut out.
  const { rows } = await sql<Text>`
    with named as materialized (
      select encode(substring(ids from start for ${sql.lit(AN_ID)}), 'hex')::uuid as id
      from unnest(${blocks}::int4[], ${starts}::int4[]) as place (number, start)
      join search_messages on workspace_id = ${workspaceId} and block = place.number
      where start < octet_length(ids)
    )
    select m.id, m.thread_id as "threadId", m.body, m.sent_at as "sentAt"
    from named join messages m on m.workspace_id = ${workspaceId} and m.id = named.id ${PLANNED_ONCE}`.execute(
    tx,
  );
  return rows;
}
