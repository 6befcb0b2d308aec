import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accountFor } from './account.ts';
import { DataDirectoryInUse } from './claim.ts';
import { findServer, lockFileOf } from './lockFile.ts';
import { switchTo } from './runAs.ts';
import { startPostgres } from './startPostgres.ts';
import { ask, kill, nextLine, otherApp, start, temporaryDataDir } from './testApp.ts';

const LONG = 60_000;
let dataDir: string;
let cluster: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ dataDir, remove } = await temporaryDataDir());
  cluster = join(dataDir, 'postgres', 'cluster');
});
afterEach(() => remove());

const serverNumber = async (): Promise<number> => (await findServer(cluster))?.pid ?? 0;

async function appIsReady() {
  const app = otherApp(dataDir);
  expect(await nextLine(app)).toBe('ready');
  return app;
}

test('after kill -9 of the app, the next start adopts its server and stops it in the end', {
  timeout: LONG,
}, async () => {
  const app = await appIsReady();
  const before = await serverNumber();
  await kill(app, 'SIGKILL');

  const next = await start(dataDir);
  expect(await serverNumber()).toBe(before);
  expect(await ask(next.connection, 'select 1')).toEqual([[1]]);
  await next.stop();
  expect(await serverNumber()).toBe(0);
});

test('a second app is refused in one sentence, and the first one keeps its server', {
  timeout: LONG,
}, async () => {
  const first = await start(dataDir);
  const second = otherApp(dataDir);
  expect(await nextLine(second)).toBe(
    `DataDirectoryInUse: Another Parley is running on the data directory ${dataDir}; ` +
      'stop it, or set DATA_DIR to another directory.',
  );
  await expect(start(dataDir)).rejects.toBeInstanceOf(DataDirectoryInUse);
  expect(await ask(first.connection, 'select 1')).toEqual([[1]]);
  await first.stop();
});

test('of two apps that start at once on nothing, one runs', { timeout: LONG }, async () => {
  const apps = [otherApp(dataDir), otherApp(dataDir)];
  const lines = (await Promise.all(apps.map(nextLine))).sort();
  expect(lines[0]).toMatch(/^DataDirectoryInUse: /);
  expect(lines[1]).toBe('ready');
  await Promise.all(apps.map(app => app.exitCode === null && kill(app, 'SIGTERM')));
});

test('a start while the last app is stopping waits for the end of that', { timeout: LONG }, async () => {
  const app = await appIsReady();
  const stopped = kill(app, 'SIGTERM');
  const next = await start(dataDir);
  await stopped;
  expect(await ask(next.connection, 'select 1')).toEqual([[1]]);
  await next.stop();
});

test('whoever stops late does not stop the server that came after theirs', { timeout: LONG }, async () => {
  const first = await startPostgres(dataDir, () => undefined);
  process.kill(await serverNumber(), 'SIGKILL');
  const second = await appIsReady();
  await first.stop();
  expect(await ask(first.connection, 'select 1')).toEqual([[1]]);
  await kill(second, 'SIGTERM');
});

test('an app whose server is killed hears of it, and the next start recovers', {
  timeout: LONG,
}, async () => {
  const app = await appIsReady();
  const lost = nextLine(app);
  process.kill(await serverNumber(), 'SIGKILL');
  expect(await lost).toMatch(/^lost: /);
  await kill(app, 'SIGKILL');

  const next = await start(dataDir);
  expect(await ask(next.connection, 'select 1')).toEqual([[1]]);
  await next.stop();
});

test('rows committed before a kill -9 of everything are there after it', { timeout: LONG }, async () => {
  const { connection, stop } = await start(dataDir);
  await stop();
  const app = await appIsReady();
  await ask(connection, 'create table kept as select generate_series(1, 1000) as number');
  const server = await serverNumber();
  await kill(app, 'SIGKILL');
  process.kill(server, 'SIGKILL');

  const next = await start(dataDir);
  expect(await ask(next.connection, 'select count(*)::int from kept')).toEqual([[1000]]);
  await next.stop();
});

test("a dead server's number that belongs to another process now does not prevent a start", {
  timeout: LONG,
}, async () => {
  const app = await appIsReady();
  process.kill(await serverNumber(), 'SIGKILL');
  await kill(app, 'SIGKILL');
  const stranger = spawn('sleep', ['60'], { cwd: '/', ...switchTo(await accountFor(cluster)) });
  const lock = await readFile(lockFileOf(cluster), 'utf8');
  await writeFile(lockFileOf(cluster), lock.replace(/^\d+/, String(stranger.pid)));
  await sleep(50);

  const next = await start(dataDir);
  expect(await ask(next.connection, 'select 1')).toEqual([[1]]);
  await next.stop();
  expect(stranger.exitCode).toBe(null);
  stranger.kill();
});
