import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../test/harness/database.ts';
import { AskingClient } from './client.ts';

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new AskingClient({ ...database.owner, pipeline: true });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test('it answers a text, one with values, what is named, and by callback', async () => {
  expect((await client.query('select 1 as a')).rows).toEqual([{ a: 1 }]);
  expect((await client.query('select $1::int as a', [2])).rows).toEqual([{ a: 2 }]);
  const named = { name: 'three', text: 'select $1::int as a', values: [3] };
  for (const _ of [1, 2]) expect((await client.query(named)).rows).toEqual([{ a: 3 }]);
  const heard = await new Promise(resolve =>
    client.query('select 4 as a', (_, answer) => resolve(answer.rows)),
  );
  expect(heard).toEqual([{ a: 4 }]);
});

test('what is refused is thrown with what PostgreSQL says, and where it was asked', async () => {
  const refused = await client.query('select nothing').then(null, error => error);
  expect(refused).toMatchObject({ code: '42703', message: 'column "nothing" does not exist' });
  expect(refused.stack).toContain('client.ts');
  expect((await client.query('select 5 as a')).rows).toEqual([{ a: 5 }]);
});

const ASKED = 2000;

/** Reads a tenth of a megabyte so many times, each after the other, with nothing kept of it. */
const READER = `
  import { AskingClient } from './client.ts';
  const client = new AskingClient(JSON.parse(process.argv[1]));
  await client.connect();
  for (let at = 0; at < ${ASKED}; at += 1)
    await client.query("select a::text as a, a::text || ' and some more' as b from generate_series(1, 200) a");
  await client.end();
`;

test('VIEW-5: what was read is gone with whoever read it, without a collection of all memory', async () => {
  const args = ['--trace-gc-nvp', '--input-type=module', '-e', READER, JSON.stringify(database.owner)];
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 2 ** 26 });
  const scavenges = stdout.split('\n').filter(line => line.includes(' gc=s '));
  const sum = (what: string) =>
    scavenges.reduce((all, line) => all + Number(new RegExp(` ${what}=(\\d+)`).exec(line)?.[1]), 0);
  expect(sum('allocated')).toBeGreaterThan(ASKED * 20_000);
  expect(sum('promoted') / sum('allocated')).toBeLessThan(0.04);
});
