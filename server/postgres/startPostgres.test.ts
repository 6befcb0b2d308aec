import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, kill, nextLine, otherApp, start, temporaryDataDir } from './testApp.ts';

const LONG = 60_000;
let dataDir: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ dataDir, remove } = await temporaryDataDir());
});
afterEach(() => remove());

test('the first start makes a database, the second one finds it and is quick', {
  timeout: LONG,
}, async () => {
  const first = await start(dataDir);
  await ask(first.connection, 'create table kept (word text)');
  await first.stop();

  const begun = Date.now();
  const second = await start(dataDir);
  expect(Date.now() - begun).toBeLessThan(1000);
  expect(await ask(second.connection, 'select count(*)::int from kept')).toEqual([[0]]);
  await second.stop();
  await second.stop();
});

test('an acknowledged commit is on the disk', { timeout: LONG }, async () => {
  const postgres = await start(dataDir);
  const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums'];
  const settings = await ask(
    postgres.connection,
    `select setting from pg_settings where name in ('${names.join("','")}')`,
  );
  expect(settings).toEqual(names.map(() => ['on']));
  await postgres.stop();
});

test('letters are Unicode whatever the operator speaks, and only the owner gets in', {
  timeout: LONG,
}, async () => {
  const turkish = otherApp(dataDir, {
    LANG: 'tr_TR.ISO-8859-9',
    LC_ALL: 'tr_TR',
    PGPORT: '1',
    PGSSLMODE: 'require',
  });
  expect(await nextLine(turkish)).toBe('ready');
  await kill(turkish, 'SIGTERM');

  const postgres = await start(dataDir);
  await ask(postgres.connection, 'create extension pg_trgm');
  const [row] = await ask(
    postgres.connection,
    "select lower('İSTANBUL IÇI GRÖẞE'), array_length(show_trgm('größe'), 1), current_setting('server_encoding')",
  );
  expect(row?.slice(1)).toEqual([6, 'UTF8']);
  expect(row?.[0]).toMatch(/ içi größe$/);
  expect((await stat(postgres.connection.host)).mode & 0o077).toBe(0);
  expect((await readdir(join(dataDir, 'postgres'))).filter(name => name.includes('.half-'))).toEqual([]);
  await postgres.stop();
});

test('a data directory with a long path works', { timeout: LONG }, async () => {
  const long = join(dataDir, 'a'.repeat(120));
  const postgres = await start(long);
  expect(await ask(postgres.connection, 'select 1')).toEqual([[1]]);
  await postgres.stop();
  await rm(postgres.connection.host, { recursive: true });
});

test("another major version's database is refused in one sentence", { timeout: LONG }, async () => {
  await (await start(dataDir)).stop();
  await writeFile(join(dataDir, 'postgres', 'cluster', 'PG_VERSION'), '17\n');
  await expect(start(dataDir)).rejects.toThrow(
    /was made by PostgreSQL 17, and this Parley runs PostgreSQL 18\.$/,
  );
});

test('a data directory that cannot be made is refused in one sentence', async () => {
  await writeFile(join(dataDir, 'file'), '');
  await expect(start(join(dataDir, 'file', 'data'))).rejects.toThrow(
    /^The database cannot be started: ENOTDIR: .*\.$/,
  );
});
