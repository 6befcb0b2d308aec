import { sql } from 'kysely';
import type { Database, Reading } from '../database.ts';
import { writing } from '../database.ts';
import { packed, unpacked } from '../search/packed.ts';
import { takeProgress } from '../search/progress.ts';

/** Whether what stands at this place of the index goes: the number of a message, that of its ticket, and the word. */
export type Goes = (message: number, ticket: number, word: string) => boolean;

/** Rows of the index looked at in one transaction. */
const AT_ONCE = 2000;

type Row = { word: string; until: number; places: Buffer };
type From = Pick<Row, 'word' | 'until'>;

/**
 * Takes places out of the index of words, and words that stand nowhere else. All of it is looked at: what was edited since, and
 * what somebody was called before, stands in it too (decision 21). Between parts whoever indexes goes on.
 */
export async function sweepWords(db: Database, workspaceId: string, goes: Goes): Promise<void> {
  let from: From | undefined = { word: '', until: -1 };
  while (from) from = await writing(db, workspaceId, tx => sweepSome(tx, workspaceId, from as From, goes));
}

/** Where to go on; undefined at the end. */
async function sweepSome(
  tx: Reading,
  workspaceId: string,
  from: From,
  goes: Goes,
): Promise<From | undefined> {
  await takeProgress(tx, workspaceId, 'wait');
  const { rows } = await sql<Row>`
    select word, until, places from search_words
    where workspace_id = ${workspaceId} and (word, until) > (${from.word}, ${from.until}::int)
    order by word, until limit ${AT_ONCE}`.execute(tx);
  await rewrite(
    tx,
    workspaceId,
    rows.flatMap(row => changed(row, goes)),
  );
  return rows.length < AT_ONCE ? undefined : rows.at(-1);
}

/** What is left of it, where something goes. */
function changed(row: Row, goes: Goes): Row[] {
  const left = without(row.places, (message, ticket) => goes(message, ticket, row.word));
  return left.length * 4 === row.places.length ? [] : [{ ...row, places: packed(left) }];
}

async function rewrite(tx: Reading, workspaceId: string, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const [words, untils, places] = [
    rows.map(({ word }) => word),
    rows.map(({ until }) => until),
    rows.map(one => one.places),
  ];
  const given = sql`unnest(${words}::text[], ${untils}::int[], ${places}::bytea[]) as given(word, until, places)
    where s.workspace_id = ${workspaceId} and (s.word, s.until) = (given.word, given.until)`;
  await sql`update search_words s set places = given.places from ${given} and given.places <> ''`.execute(tx);
  await sql`delete from search_words s using ${given} and given.places = ''`.execute(tx);
}

function without(bytes: Buffer, goes: (message: number, ticket: number) => boolean): number[] {
  const places = unpacked(bytes);
  const left: number[] = [];
  for (let at = 0; at < places.length; at += 2) {
    const [message = 0, ticket = 0] = [places[at], places[at + 1]];
    if (!goes(message, ticket)) left.push(message, ticket);
  }
  return left;
}
