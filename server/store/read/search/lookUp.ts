import { sql } from 'kysely';
import { joined, type Known, type Places } from '../../../domain/search/found.ts';
import type { Wanted } from '../../../domain/search/words.ts';
import { among } from '../../among.ts';
import type { Reading } from '../../database.ts';
import { PLANNED_ONCE } from '../../plannedOnce.ts';
import { A_ROW } from '../../search/addPlaces.ts';
import { BYTES_A_PLACE, blockOf, idIn, unpacked } from '../../search/packed.ts';

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

type Row = { own: Buffer | null; ownIsCut: boolean; longer: Buffer | null; longerIsCut: boolean | null };

/** Where a word stands, its newest places for certain; with `open` also those of longer words. */
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
    select cut.own as "ownIsCut", cut.longer as "longerIsCut",
      ${newestOf('own', newest)} as own, ${newestOf('longer', newest)} as longer
    from cut ${PLANNED_ONCE}`.execute(tx);
  return rows[0] ? knownIn(rows[0]) : { places: [], knownFrom: 0 };
}

/** All of them, or where they are cut so many of the newest. */
function newestOf(rows: 'own' | 'longer', newest: number) {
  const most = sql`case when cut.${sql.ref(rows)} then ${newest}::bigint end`;
  return sql`(select string_agg(places, ''::bytea) from (
    select places from ${sql.table(rows)} order by until desc limit ${most}
  ) newest)`;
}

function knownIn({ own, ownIsCut, longer, longerIsCut }: Row): Known {
  const places = own ? unpacked(own) : [];
  return {
    places: longer ? joined(places, unpacked(longer)) : places,
    knownFrom: longerIsCut ? Number.POSITIVE_INFINITY : ownIsCut ? first(places) : 0,
  };
}

/** The lowest number; what is not read stands before it. */
function first(places: Places): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < places.length; at += 2) lowest = Math.min(lowest, places[at] ?? 0);
  return lowest;
}

/** The ids of messages, by their number in the index. */
export async function idsOf(
  tx: Reading,
  workspaceId: string,
  numbers: number[],
): Promise<Map<number, string>> {
  const blocks = [...new Set(numbers.map(number => blockOf(number).block))];
  if (blocks.length === 0) return new Map();
  const rows = await tx
    .selectFrom('searchMessages')
    .select(['block', 'ids'])
    .where('workspaceId', '=', workspaceId)
    .where('block', '=', among(blocks, 'int4'))
    .modifyEnd(PLANNED_ONCE)
    .execute();
  const known = new Map(rows.map(({ block, ids }) => [block, ids]));
  return new Map(
    numbers.flatMap(number => {
      const { block, at } = blockOf(number);
      const ids = known.get(block);
      return ids ? [[number, idIn(ids, at)] as const] : [];
    }),
  );
}
