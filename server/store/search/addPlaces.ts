import { sql } from 'kysely';
import type { Reading } from '../database.ts';
import { BYTES_A_PLACE, blockOf, packed, packedIds } from './packed.ts';

/** Places to a row of `search_words`: so many fit into one without being kept apart from it. */
export const A_ROW = 192;
/** `until` of the row that a word's next places go to. */
const STILL_OPEN = 2_147_483_647;

/**
 * Puts places, the oldest first, behind those that the words have. `batch` is greater than any that the workspace's index has
 * seen; gives the first that is free after it.
 */
export async function addPlaces(
  tx: Reading,
  workspaceId: string,
  words: ReadonlyMap<string, number[]>,
  batch: number,
): Promise<number> {
  const all = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const [few, many] = [
    all.filter(([, places]) => fitsIn(places)),
    all.filter(([, places]) => !fitsIn(places)),
  ];
  const rows = many.flatMap(([word, places]) => rowsOf(word, places, batch));
  await close(
    tx,
    workspaceId,
    [...(await append(tx, workspaceId, few)), ...many.map(([word]) => word)],
    batch,
  );
  await insert(tx, workspaceId, rows);
  return batch + 1 + Math.max(0, ...many.map(([, places]) => Math.ceil(places.length / (2 * A_ROW))));
}

function fitsIn(places: number[]): boolean {
  return places.length <= 2 * A_ROW;
}

type Row = { word: string; until: number; places: Buffer };

/** More than fit into the open row get rows of their own, closed from the start but for the last. */
function rowsOf(word: string, places: number[], batch: number): Row[] {
  const starts = Array.from({ length: Math.ceil(places.length / (2 * A_ROW)) }, (_, at) => at);
  return starts.map(at => {
    const some = places.slice(2 * A_ROW * at, 2 * A_ROW * (at + 1));
    return { word, until: some.length < 2 * A_ROW ? STILL_OPEN : batch + 1 + at, places: packed(some) };
  });
}

/** The words whose open row is full by now. */
async function append(tx: Reading, workspaceId: string, all: [string, number[]][]): Promise<string[]> {
  if (all.length === 0) return [];
  const [words, places] = [all.map(([word]) => word), all.map(([, one]) => packed(one))];
  const { rows } = await sql<{ word: string }>`
    with added as (
      insert into search_words (workspace_id, word, places)
        select ${workspaceId}::uuid, word, places from unnest(${words}::text[], ${places}::bytea[]) as given(word, places)
      on conflict (workspace_id, word, until) do update set places = search_words.places || excluded.places
      returning word, octet_length(places) as size
    )
    select word from added where size >= ${A_ROW * BYTES_A_PLACE}`.execute(tx);
  return rows.map(row => row.word);
}

async function close(tx: Reading, workspaceId: string, words: string[], until: number): Promise<void> {
  if (words.length === 0) return;
  await sql`update search_words set until = ${until}
    where workspace_id = ${workspaceId} and word = any (${words}) and until = ${STILL_OPEN}`.execute(tx);
}

async function insert(tx: Reading, workspaceId: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const [words, untils, places] = [
    rows.map(row => row.word),
    rows.map(row => row.until),
    rows.map(row => row.places),
  ];
  await sql`insert into search_words (workspace_id, word, until, places)
    select ${workspaceId}::uuid, * from unnest(${words}::text[], ${untils}::int[], ${places}::bytea[])`.execute(
    tx,
  );
}

/** Messages get the numbers after `last`, in this order. */
export async function numberMessages(
  tx: Reading,
  workspaceId: string,
  ids: string[],
  last: number,
): Promise<void> {
  const blocks = Map.groupBy(ids.entries(), ([at]) => blockOf(last + 1 + at).block);
  if (blocks.size === 0) return;
  const packedBlocks = [...blocks.values()].map(entries => packedIds(entries.map(([, id]) => id)));
  await sql`insert into search_messages (workspace_id, block, ids)
    select ${workspaceId}::uuid, * from unnest(${[...blocks.keys()]}::int[], ${packedBlocks}::bytea[])
    on conflict (workspace_id, block) do update set ids = search_messages.ids || excluded.ids`.execute(tx);
}
