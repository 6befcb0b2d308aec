import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { backUp } from '../../server/backup/backUp.ts';
import { restore } from '../../server/backup/restore.ts';
import { readEnv } from '../../server/env.ts';
import { keyClient } from '../harness/client.ts';
import { type OnTwilio, startOnTwilio } from '../harness/onTwilio.ts';
import { startParley } from '../harness/parley.ts';
import { still } from '../harness/pictures.ts';
import { runMain } from '../harness/program.ts';
import { allMessages } from '../harness/threads.ts';
import { upload } from '../harness/upload.ts';

const PROGRAMS = fileURLToPath(new URL('../../server/backup/main.ts', import.meta.url));

/** Each copies a database and starts PostgreSQL on it. */
const LONG = 180_000;

let shop: OnTwilio;
/** Where copies are made, and restored. */
let place: string;
let acknowledged: string[];

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'parley-backups-'));
  // PostgreSQL may run as another user, and has to pass through.
  await chmod(place, 0o711);
  shop = await startOnTwilio();
  acknowledged = await copyWhileTextsArrive();
}, LONG);

afterAll(async () => {
  await shop.end();
  await rm(place, { recursive: true, force: true });
});

test('SMS-10: a copy made while texts arrive is opened elsewhere, and has all that was acknowledged before', {
  timeout: LONG,
}, async () => {
  const dataDir = join(place, 'restored');
  const { code, out, errors } = await run('restore', ['copy'], { DATA_DIR: dataDir });
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Restored: .*restored, as of .*\nRows: \d+ in \d+ tables, as in the copy\nPictures: 1\n/,
  );
  const again = await startParley({ env: { DATA_DIR: dataDir } });
  const key = keyClient(again.url, shop.parley.apiKey);
  const bodies = (await allMessages(key)).map(message => message.body);
  expect(bodies).toEqual(expect.arrayContaining(acknowledged));
  await again.stop();
  await again.end();
});

test('a copy is made of what rests, too, and can do without the secret key', { timeout: LONG }, async () => {
  const { code, out } = await run('backup', ['resting', '--without-key'], {
    DATA_DIR: join(place, 'restored'),
  });
  expect(code).toBe(0);
  expect(out).toContain('The copy does not hold the secret key: keep');
  expect(await readdir(join(place, 'resting'))).toEqual(['cluster', 'manifest.json', 'media']);
  expect(await readdir(join(place, 'copy'))).toContain('secret.key');
  expect((await stat(join(place, 'copy'))).mode & 0o077).toBe(0);
});

test('nothing is overwritten: neither a copy nor a data directory', { timeout: LONG }, async () => {
  const second = await run('backup', ['copy']);
  expect(second).toMatchObject({ code: 1, out: '' });
  expect(second.errors).toMatch(/^.*copy is there already: nothing is overwritten\.\n$/);
  const onto = await run('restore', ['copy'], { DATA_DIR: shop.parley.dataDir });
  expect(onto).toMatchObject({ code: 1, out: '' });
  expect(onto.errors).toMatch(/^The data directory .* is not empty: [^\n]*\.\n$/);
  expect((await shop.parley.key.call('listTickets')).data.length).toBeGreaterThan(0);
});

test('a copy that is damaged is not restored, and leaves nothing behind', { timeout: LONG }, async () => {
  const { files } = JSON.parse(await readFile(join(place, 'resting', 'manifest.json'), 'utf8'));
  const [largest = ''] = Object.keys(files).filter(file => /base\/\d+\/\d+$/.test(file));
  await truncate(join(place, 'resting', largest), 8);
  const dataDir = join(place, 'damaged');
  const { code, errors } = await run('restore', ['resting'], { DATA_DIR: dataDir });
  expect(code).toBe(1);
  expect(errors).toMatch(/^The copy is damaged: .* is not what was copied, by its SHA-256\.\n$/);
  expect(await readdir(dataDir)).toEqual([]);
});

test.each([
  [
    backUp,
    'new',
    { DATABASE_URL: 'postgres://parley@127.0.0.1/parley' },
    /^DATABASE_URL names .* pg_basebackup/,
  ],
  [restore, 'copy', { DATABASE_URL: 'postgres://parley@127.0.0.1/parley' }, /^DATABASE_URL names /],
  [backUp, 'new', {}, /^There is no database in the data directory .*none: set DATA_DIR to yours\.$/],
  [restore, 'none', {}, /^There is no manifest\.json in .*none: /],
  [restore, '.', {}, /manifest\.json cannot be used: format is of a newer Parley\.$/],
])('%o of %s with %o is refused in one sentence', async (program, copy, env, sentence) => {
  await writeFile(join(place, 'manifest.json'), '{"format":2}');
  const variables = readEnv({ DATA_DIR: join(place, 'none'), ...env });
  await expect(program(variables, { copy: join(place, copy), withoutKey: false })).rejects.toThrow(sentence);
});

test('a copy of a newer version is left to that version', async () => {
  const newer = join(place, 'newer');
  await mkdir(newer);
  const manifest = { format: 1, made_at: new Date().toISOString(), migrations: ['9999_of_then.sql'] };
  await writeFile(
    join(newer, 'manifest.json'),
    JSON.stringify({ ...manifest, directories: [], files: {}, rows: {} }),
  );
  const variables = readEnv({ DATA_DIR: join(place, 'none') });
  await expect(restore(variables, { copy: newer, withoutKey: false })).rejects.toThrow(
    /^The copy is of a newer Parley, which made 9999_of_then\.sql: restore it with that\.$/,
  );
});

/** The texts that had been acknowledged when the copy was begun. */
async function copyWhileTextsArrive(): Promise<string[]> {
  await upload(shop.parley.key, await still('png'));
  const done: string[] = [];
  let arriving = true;
  const provider = Promise.all([0, 1, 2, 3].map(line => textOn(line)));
  await vi.waitUntil(() => done.length > 40, { interval: 5, timeout: 30_000 });
  const before = [...done];
  const { code, out, errors } = await run('backup', ['copy']);
  arriving = false;
  await provider;
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(out).toContain('THE COPY HOLDS THE SECRET KEY');
  expect(done.length).toBeGreaterThan(before.length);
  return before;

  async function textOn(line: number): Promise<void> {
    for (let at = 0; arriving; at += 1) {
      const body = `text ${at} on line ${line}`;
      // A thread is read as far as its last hundred.
      const from = `+1415555${1000 * (line + 1) + Math.floor(at / 50)}`;
      const { status } = await shop.text(body, { from });
      expect(status).toBe(200);
      done.push(body);
    }
  }
}

/** A program of the backups, with copies named by their place. */
async function run(name: 'backup' | 'restore', [copy = '', ...flags]: string[], env = {}) {
  const variables = { DATA_DIR: shop.parley.dataDir, ...env };
  const program = runMain(variables, [name, join(place, copy), ...flags], false, PROGRAMS);
  return { code: await program.ended, out: program.out(), errors: program.errors() };
}
