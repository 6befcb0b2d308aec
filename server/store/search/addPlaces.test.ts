import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../test/harness/database.ts';
import { asApp, type Database, inWorkspace, openDatabase, writing } from '../database.ts';
import { newId } from '../ids.ts';
import { placesOf, TO_BEGIN, textsAt } from '../read/search/lookUp.ts';
import { A_ROW, addPlaces, numberMessages } from './addPlaces.ts';
import { numbered } from './packed.ts';

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

/** So many places of messages that are numbered on from `last`, all of ticket 7. */
const places = (count: number, last = 0) =>
  Array.from({ length: count }, (_, at) => [last + 1 + at, 7]).flat();

const add = (workspaceId: string, words: Record<string, number[]>, batch: number) =>
  writing(db, workspaceId, tx => addPlaces(tx, workspaceId, new Map(Object.entries(words)), batch));

const rowsOf = (workspaceId: string, word: string) =>
  inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('searchWords')
      .select(['until', 'places'])
      .where('workspaceId', '=', workspaceId)
      .where('word', '=', word)
      .orderBy('until')
      .execute(),
  );

const sizes = async (workspaceId: string, word: string) =>
  (await rowsOf(workspaceId, word)).map(({ until, places: { length } }) => [until, length / 8]);

const OPEN = 2_147_483_647;

test('VIEW-4: places go behind those that a word has, and a row that is full is closed', async () => {
  const workspaceId = newId();
  expect(await add(workspaceId, { blue: places(100) }, 1)).toBe(2);
  expect(await sizes(workspaceId, 'blue')).toEqual([[OPEN, 100]]);
  expect(await add(workspaceId, { blue: places(100, 100), red: places(1) }, 2)).toBe(3);
  expect(await sizes(workspaceId, 'blue')).toEqual([[2, 200]]);
  expect(await sizes(workspaceId, 'red')).toEqual([[OPEN, 1]]);
  await add(workspaceId, { blue: places(1, 200) }, 3);
  expect(await sizes(workspaceId, 'blue')).toEqual([
    [2, 200],
    [OPEN, 1],
  ]);
});

test('VIEW-4: what fits into no row by itself gets several, after the one that was open', async () => {
  const workspaceId = newId();
  await add(workspaceId, { blue: places(5) }, 1);
  const next = await add(workspaceId, { blue: places(2 * A_ROW + 10, 5), red: places(1, 5) }, 2);
  expect(await sizes(workspaceId, 'blue')).toEqual([
    [2, 5],
    [3, A_ROW],
    [4, A_ROW],
    [OPEN, 10],
  ]);
  expect(next).toBeGreaterThan(4);
});

test('VIEW-4: the newest places are read first, and it is said where they are not all', async () => {
  const workspaceId = newId();
  const all = places(A_ROW * 140);
  await add(workspaceId, { blue: all, bluebell: [1, 9] }, 1);
  const read = (word: string, open: boolean) =>
    inWorkspace(db, workspaceId, tx => placesOf(tx, workspaceId, { word, open }, TO_BEGIN));
  const newest = await read('blue', false);
  expect(newest.knownFrom).toBe(A_ROW * 88 + 1);
  expect(newest.places.length).toBe(2 * 52 * A_ROW);
  expect(Math.max(...Array.from(newest.places))).toBe(A_ROW * 140);
  const withLonger = await read('blue', true);
  expect(withLonger).toMatchObject({
    knownFrom: A_ROW * 88 + 1,
    places: { length: newest.places.length + 2 },
  });
  const some = await read('blueb', true);
  expect([some.knownFrom, Array.from(some.places)]).toEqual([0, [1, 9]]);
  expect((await read('green', true)).places.length).toBe(0);
});

test('VIEW-4: messages are known again by the numbers that they were given', async () => {
  const workspaceId = newId();
  const ids = Array.from({ length: 70 }, newId);
  const number = (some: string[], last: number) =>
    writing(db, workspaceId, tx => numberMessages(tx, workspaceId, some, last));
  await number(ids.slice(0, 1), 0);
  await number(ids.slice(1, 40), 1);
  await number([], 40);
  await number(ids.slice(40), 40);
  const rows = await inWorkspace(db, workspaceId, tx =>
    tx
      .selectFrom('searchMessages')
      .select(['block', 'ids'])
      .where('workspaceId', '=', workspaceId)
      .orderBy('block')
      .execute(),
  );
  const known = rows.flatMap(({ block, ids: some }) => numbered(block, some));
  expect(known).toEqual(ids.map((id, at) => [id, at + 1]));
  // No message has any of these ids; the last two numbers have no id either, in a row of fewer and in none.
  expect(await inWorkspace(db, workspaceId, tx => textsAt(tx, workspaceId, [70, 71, 500]))).toEqual([]);
});
