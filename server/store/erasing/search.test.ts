import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../test/harness/database.ts';
import { asApp, type Database, inWorkspace, openDatabase, writing } from '../database.ts';
import { newId } from '../ids.ts';
import { addPlaces } from '../search/addPlaces.ts';
import { unpacked } from '../search/packed.ts';
import { sweepWords } from './search.ts';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(asApp(database.owner));
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

async function indexOf(workspaceId: string): Promise<Record<string, number[]>> {
  const rows = await inWorkspace(db, workspaceId, tx => tx.selectFrom('searchWords').selectAll().execute());
  return Object.fromEntries(rows.map(({ word, places }) => [word, Array.from(unpacked(places))]));
}

test('DATA-4: places of a ticket go from every word, and words that stand nowhere else', async () => {
  const [ours, others] = [newId(), newId()];
  const words = new Map([
    ['compote', [1, 7, 2, 8, 3, 7]],
    ['plum', [1, 7]],
    ['jam', [7, 9]],
  ]);
  for (const workspaceId of [ours, others])
    await writing(db, workspaceId, tx => addPlaces(tx, workspaceId, words, 1));
  await sweepWords(db, ours, (_, ticket) => ticket === 7);
  expect(await indexOf(ours)).toEqual({ compote: [2, 8], jam: [7, 9] });
  expect(Object.keys(await indexOf(others)).sort()).toEqual(['compote', 'jam', 'plum']);
});

test('DATA-4: all of a long index is gone through', async () => {
  const workspaceId = newId();
  const words = new Map(Array.from({ length: 4500 }, (_, at) => [`word${at}`, [at + 1, at % 2]]));
  await writing(db, workspaceId, tx => addPlaces(tx, workspaceId, words, 1));
  await sweepWords(db, workspaceId, (_, ticket) => ticket === 1);
  expect(Object.keys(await indexOf(workspaceId))).toHaveLength(2250);
});
