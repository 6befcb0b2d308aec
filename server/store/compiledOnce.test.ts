import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../test/harness/database.ts';
import { among } from './among.ts';
import { compiledOnce } from './compiledOnce.ts';
import { asApp, type Database, inWorkspace, openDatabase, writing } from './database.ts';
import { newId } from './ids.ts';

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

let built = 0;
const blocksOf = compiledOnce<
  { workspaceId: string; blocks: number[] },
  { block: number; workspaceId: string }
>(['workspaceId', 'blocks'], (tx, { workspaceId, blocks }) => {
  built += 1;
  return tx
    .selectFrom('searchMessages')
    .select(['block', 'workspaceId'])
    .where('workspaceId', '=', workspaceId)
    .where('block', '=', among(blocks, 'int4'))
    .where('block', '<', 9)
    .orderBy('block');
});

const add = (workspaceId: string, block: number) =>
  writing(db, workspaceId, tx =>
    tx
      .insertInto('searchMessages')
      .values({ workspaceId, block, ids: Buffer.alloc(16) })
      .execute(),
  );

const asked = async (workspaceId: string, blocks: number[]) => {
  const rows = await inWorkspace(db, workspaceId, tx => blocksOf(tx, { workspaceId, blocks }));
  return rows.map(row => [row.workspaceId, row.block]);
};

test('what is compiled once is asked with the values of each time, and answers by the names of the code', async () => {
  const [ours, theirs] = [newId(), newId()];
  for (const block of [1, 2, 9]) await add(ours, block);
  await add(theirs, 2);
  expect(await asked(ours, [1, 2, 9])).toEqual([
    [ours, 1],
    [ours, 2],
  ]);
  expect(await asked(theirs, [1, 2])).toEqual([[theirs, 2]]);
  expect(await asked(ours, [2])).toEqual([[ours, 2]]);
  expect(built).toBe(1);
});
