import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../test/harness/database.ts';
import { isOnce } from './once.ts';

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await freshDatabase();
  client = new Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Of one metric, and of customers of whom only their ids matter here. */
const EVENTS = `insert into events (workspace_id, id, profile_id, metric, at, properties, unique_id)
  select '00000000-0000-4000-8000-000000000001', gen_random_uuid(), gen_random_uuid(), 'Viewed', now(), '{}', 'view ' || n
  from generate_series(1, 5000) n`;

const LOOKED_FOR = `explain (generic_plan, costs off) select e.*
  from json_to_recordset($1) as asked(workspace_id uuid, profile_id uuid, metric text, unique_id text)
  cross join lateral (
    select * from events where workspace_id = asked.workspace_id and ${isOnce('asked', 'asked.profile_id')} offset 0
  ) e`;

test('DATA-1: an event is looked for by its own index, while PostgreSQL knows nothing of the table yet', async () => {
  await client.query('set session_replication_role = replica; set enable_seqscan = off');
  await client.query(EVENTS);
  const { rows } = await client.query(LOOKED_FOR);
  const plan = rows.map(row => row['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/using events_count_once on events\n\s+Index Cond: .*unique_id.*metric.*profile_id/);
  expect(plan).not.toMatch(/Filter: .*unique_id/);
});
