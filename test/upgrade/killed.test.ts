import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hashPassword } from '../../server/passwords.ts';
import { temporaryDataDir } from '../../server/postgres/testApp.ts';
import { migrationNames } from '../../server/store/migrate.ts';
import { keyClient } from '../harness/client.ts';
import { freePort } from '../harness/freePort.ts';
import { startParley } from '../harness/parley.ts';
import { runMain } from '../harness/program.ts';
import { allMessages } from '../harness/threads.ts';
import { urlOf } from '../nodes/twoNodes.ts';
import { API_KEY, makeEarlier } from './earlier.ts';
import { emptyDatabase, type OwnDatabase } from './owners.ts';

/** The first after the earlier version that changes the table of settings, when it has made tables of its own: there it is held up. */
const MIDDLE = '0022_notifications.sql';

let database: OwnDatabase;
let client: Client;
/** Holds the upgrade up. Apart from who watches it: within a transaction `pg_stat_activity` stands still. */
let holder: Client;
beforeAll(async () => {
  database = await emptyDatabase(inject('connection'), false);
  await makeEarlier(database.owner, await hashPassword('kept through the upgrade'));
  client = new Client(database.owner);
  holder = new Client(database.owner);
  await Promise.all([client.connect(), holder.connect()]);
}, 120_000);
afterAll(async () => {
  await Promise.all([client?.end(), holder?.end()]);
  await database?.drop();
});

test('an upgrade that was killed in the middle of a migration goes on from there with the next start', {
  timeout: 120_000,
}, async ({ onTestFinished }) => {
  const env = { DATABASE_URL: urlOf(database.owner) };
  await holder.query('begin');
  await holder.query('lock table settings in access share mode');
  await killOnceHeldUp(env);
  await holder.query('commit');
  const names = await migrationNames();
  expect(await applied()).toEqual(names.filter(name => name < MIDDLE));

  const parley = await startParley({ env });
  onTestFinished(parley.end);
  expect(await applied()).toEqual(names);
  const messages = await allMessages(keyClient(parley.url, API_KEY));
  expect(messages.map(({ body }) => body)).toEqual([
    'Is the harpsichord in stock?',
    'It is.',
    'And the lute?',
  ]);
});

/** Starts this version, and kills it as soon as one of its statements waits for us. */
async function killOnceHeldUp(env: Record<string, string>): Promise<void> {
  const { dataDir, remove } = await temporaryDataDir();
  const program = runMain({ ...env, DATA_DIR: dataDir, PORT: String(await freePort()) });
  const waiting =
    "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  try {
    await expect.poll(async () => (await client.query(waiting)).rowCount, { timeout: 60_000 }).toBe(1);
  } finally {
    program.signal('SIGKILL');
    await program.ended;
    await remove();
  }
}

async function applied(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by name');
  return rows.map(({ name }) => name);
}
