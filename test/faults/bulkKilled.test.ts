import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CsvImport } from '../../contract/importRoutes.ts';
import { refusalIn } from '../harness/client.ts';
import { freshDatabase, type TestDatabase } from '../harness/database.ts';
import { type Parley, startParley } from '../harness/parley.ts';
import { formWith } from '../harness/upload.ts';
import { urlOf } from '../nodes/twoNodes.ts';

const CUSTOMERS = 3000;
const REFUSED = 3;
const EVENTS = 20_000;
/** Jobs of a killed worker are free again within a minute. */
const PATIENCE = { timeout: 150_000, interval: 250 };

const FILE = [
  'phone,name,SMS marketing',
  ...Array.from({ length: REFUSED }, (_, at) => `12,Nobody ${at},yes`),
  ...Array.from({ length: CUSTOMERS }, (_, at) => `+39347${String(at).padStart(7, '0')},No. ${at},yes`),
].join('\n');

let database: TestDatabase;
let client: Client;
let parley: Parley;
let importId: string;
let erasedId: string;

/** Killed when a part of each was through: of a file of customers, and of what one of them did. */
beforeAll(async () => {
  database = await freshDatabase();
  client = new Client(database.owner);
  await client.connect();
  parley = await startParley({ env: { DATABASE_URL: urlOf(database.owner) } });
  erasedId = await somebodyWithEvents();
  importId = await running();
  await vi.waitUntil(async () => (await read()).done > 0, { timeout: 60_000, interval: 5 });
  await parley.key.call('eraseProfile', { params: { id: erasedId } });
  await vi.waitUntil(async () => (await eventsLeft()) < EVENTS, { timeout: 60_000, interval: 5 });
  await parley.kill();
}, 240_000);
afterAll(async () => {
  await parley.end();
  await client.end();
  await database.drop();
});

async function somebodyWithEvents(): Promise<string> {
  const body = { profile: { email: 'ottilie@home.example' }, metric: 'Viewed Product', properties: {} };
  await parley.key.call('recordEvent', { body });
  const { rows } = await client.query('select id, workspace_id from profiles');
  await client.query(
    `insert into events (workspace_id, id, profile_id, metric, at, properties, source)
      select $1, gen_random_uuid(), $2, 'Viewed Product', now(), '{"who": "Ottilie"}', 'api' from generate_series(2, $3)`,
    [rows[0].workspace_id, rows[0].id, EVENTS],
  );
  return rows[0].id;
}

/** A file that has been checked, and is being taken in. */
async function running(): Promise<string> {
  const answer = await parley.key.send('/api/v1/imports', {
    method: 'POST',
    body: formWith(Buffer.from(FILE), { type: 'text/csv' }),
  });
  if (answer.status !== 201) throw await refusalIn(answer);
  const { id, columns } = CsvImport.parse(await answer.json());
  const fields = columns.map(({ field }) => field);
  await parley.key.call('checkImport', { params: { id }, body: { fields } });
  const phase = () => parley.key.call('readImport', { params: { id } }).then(now => now.phase);
  await vi.waitUntil(async () => (await phase()) === 'checked', { timeout: 60_000, interval: 50 });
  await parley.key.call('runImport', { params: { id } });
  return id;
}

const read = () => parley.key.call('readImport', { params: { id: importId } });

async function counted(question: string): Promise<number> {
  return (await client.query(question)).rows[0].count;
}

const eventsLeft = () => counted('select count(*)::int from events');

describe('after kill -9 of the app', () => {
  test('DATA-1 DATA-4: neither a file nor an erasure was through, and both go on', {
    timeout: 120_000,
  }, async () => {
    expect(await counted('select count(*)::int from imported_lines')).toBeLessThan(CUSTOMERS);
    expect(await eventsLeft()).toBeGreaterThan(0);
    await parley.restart();
    expect(await read()).toMatchObject({ phase: 'running', counts: { refused: REFUSED } });
  });

  test('DATA-1: a file of customers is taken in to its end, each of them once, and what is refused told once', {
    timeout: 180_000,
  }, async () => {
    await expect.poll(() => read().then(({ phase }) => phase), PATIENCE).toBe('done');
    const { counts, done } = await read();
    expect(done).toBe(CUSTOMERS + REFUSED);
    expect(counts).toEqual({ new: CUSTOMERS, updated: 0, same: 0, refused: REFUSED, kept_opt_outs: 0 });
    expect(
      (
        await client.query(`select
          (select count(*)::int from profiles where erased_at is null) as profiles,
          (select count(distinct profile_id)::int from profile_identifiers where kind = 'phone') as called,
          (select count(*)::int from consent_ledger) as consented,
          (select count(*)::int from changes where type = 'profile.created') as told`)
      ).rows,
    ).toEqual([
      // The one who is erased was told of as well.
      { profiles: CUSTOMERS, called: CUSTOMERS, consented: CUSTOMERS, told: CUSTOMERS + 1 },
    ]);
    const refused = await (await parley.key.send(`/api/v1/imports/${importId}/refused.csv`)).text();
    expect(refused.trim().split('\n').slice(1).map(nameIn)).toEqual(['Nobody 0', 'Nobody 1', 'Nobody 2']);
  });

  test('DATA-4: what is left of somebody who was erased is taken out to the end', {
    timeout: 180_000,
  }, async () => {
    await expect
      .poll(
        () => counted('select count(*)::int from erasures where names is null and done_at is not null'),
        PATIENCE,
      )
      .toBe(1);
    expect(await eventsLeft()).toBe(0);
    expect(await parley.key.call('readProfile', { params: { id: erasedId } })).toMatchObject({
      ...{ name: null, identifiers: [] },
    });
    const { rows } = await client.query(`select profile_id from audit where kind = 'privacy'`);
    expect(rows).toEqual([{ profile_id: erasedId }]);
  });
});

function nameIn(line: string): string | undefined {
  return /Nobody \d/.exec(line)?.[0];
}
