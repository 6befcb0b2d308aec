import { sql } from 'kysely';
import type { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../test/harness/database.ts';
import { among } from './among.ts';
import { AskingClient } from './client.ts';
import { asApp, openPool } from './database.ts';
import { newId } from './ids.ts';
import { inTransaction, type Kind } from './inTransaction.ts';
import { PLANNED_ONCE } from './plannedOnce.ts';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await freshDatabase();
  // One connection: whatever a transaction leaves behind, the next one meets.
  pool = openPool({ ...asApp(database.owner), pipeline: true }, 1);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const ours = newId();

const wordsSeen = (workspaceIds: string[]) =>
  inTransaction(pool, 'snapshot', workspaceIds, async tx => {
    const rows = await tx.selectFrom('searchWords').select('word').orderBy('word').execute();
    return rows.map(({ word }) => word);
  });

const add = (word: string, workspaceId = ours) =>
  inTransaction(pool, 'writing', [ours], async tx => {
    const row = { workspaceId, word, until: 1, places: Buffer.alloc(8) };
    await tx.insertInto('searchWords').values(row).execute();
  });

afterEach(async () => {
  await inTransaction(pool, 'writing', [ours], tx => tx.deleteFrom('searchWords').execute());
});

test('it sees the workspaces that it is for, and the next one on its connection none of them', async () => {
  await add('ten');
  expect(await wordsSeen([ours])).toEqual(['ten']);
  expect(await wordsSeen([newId()])).toEqual([]);
  expect(await wordsSeen([newId(), ours])).toEqual(['ten']);
  await expect(add('theirs', newId())).rejects.toThrow(/row-level security/);
});

test('it leaves nothing behind where the work fails, which throws as it has failed', async () => {
  const refused = new Error('refused');
  const failing = inTransaction(pool, 'writing', [ours], async tx => {
    const row = { workspaceId: ours, word: 'ten', until: 1, places: Buffer.alloc(8) };
    await tx.insertInto('searchWords').values(row).execute();
    throw refused;
  });
  await expect(failing).rejects.toBe(refused);
  expect(await wordsSeen([ours])).toEqual([]);
});

test('it throws where a statement has failed, though the work goes on as if it had not', async () => {
  const careless = inTransaction(pool, 'writing', [ours], async tx => {
    const row = { workspaceId: ours, word: 'ten', until: 1, places: Buffer.alloc(8) };
    await tx.insertInto('searchWords').values(row).execute();
    await sql`select 1 / 0`.execute(tx).catch(() => {});
  });
  await expect(careless).rejects.toThrow(/a statement of this transaction had failed/);
  expect(await wordsSeen([ours])).toEqual([]);
});

test('where it cannot be opened, it says why, and not what follows from that', async () => {
  const failing = inTransaction(pool, 'snapshot', ['\0'], tx => tx.selectFrom('searchWords').execute());
  await expect(failing).rejects.toThrow(/invalid byte sequence/);
  expect(await wordsSeen([ours])).toEqual([]);
});

test('a snapshot stays as it was, and a transaction that writes sees what others have written meanwhile', async () => {
  const other = openPool({ ...asApp(database.owner), pipeline: true }, 1);
  const seenBy = (kind: Kind) =>
    inTransaction(other, kind, [ours], async tx => {
      const count = () => tx.selectFrom('searchWords').select('word').execute();
      const before = await count();
      await add(newId());
      return [before.length, (await count()).length];
    });
  expect(await seenBy('snapshot')).toEqual([0, 0]);
  expect(await seenBy('writing')).toEqual([1, 2]);
  await other.end();
});

test('a snapshot is for reading', async () => {
  const writing = inTransaction(pool, 'snapshot', [ours], tx => tx.deleteFrom('searchWords').execute());
  await expect(writing).rejects.toThrow(/read-only transaction/);
});

test('what is planned once is prepared under one name, however often and for whatever it is asked', async () => {
  for (const ids of [[ours], [ours, newId()], []])
    await inTransaction(pool, 'snapshot', [ours], tx =>
      tx
        .selectFrom('searchWords')
        .select('word')
        .where('workspaceId', '=', among(ids, 'uuid'))
        .modifyEnd(PLANNED_ONCE)
        .execute(),
    );
  const prepared = await inTransaction(pool, 'snapshot', [ours], tx =>
    sql<{ planned: number }>`select generic_plans + custom_plans as planned from pg_prepared_statements
      where statement like '%search_words%planned once%'`.execute(tx),
  );
  expect(prepared.rows).toEqual([{ planned: 3 }]);
});

test('what is asked at once is sent at once, and answered in that order', async () => {
  const sent = vi.spyOn(AskingClient.prototype, 'query');
  const heard: [number, number][] = [];
  await inTransaction(pool, 'snapshot', [ours], tx => {
    const ask = async (number: number) => {
      await sql`select ${number}::int`.execute(tx);
      heard.push([number, sent.mock.calls.length]);
    };
    return Promise.all([ask(1), ask(2), ask(3)]);
  });
  const toOpen = 2;
  expect(heard).toEqual([1, 2, 3].map(number => [number, toOpen + 3]));
  sent.mockRestore();
});

test('of what is asked at once, what fails is thrown, and the next transaction knows nothing of it', async () => {
  const failing = inTransaction(pool, 'snapshot', [ours], tx =>
    Promise.all([sql`select 1`.execute(tx), sql`select nothing`.execute(tx), sql`select 2`.execute(tx)]),
  );
  await expect(failing).rejects.toThrow('column "nothing" does not exist');
  expect(await wordsSeen([ours])).toEqual([]);
});

test('a connection that is lost fails what is being asked, and the next one opens another', async () => {
  const lost = inTransaction(pool, 'snapshot', [ours], tx =>
    sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx),
  );
  await expect(lost).rejects.toThrow(/terminat/i);
  expect(await wordsSeen([ours])).toEqual([]);
});
