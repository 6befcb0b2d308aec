import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findServer } from './lockFile.ts';
import { shutDown } from './shutDown.ts';
import { type Connection, startPostgres } from './startPostgres.ts';

/** A data directory that PostgreSQL's user can get to, and what the tests leave running in it stopped at the end. */
export async function temporaryDataDir(): Promise<{ dataDir: string; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-test-'));
  await chmod(dataDir, 0o711);
  const remove = async (): Promise<void> => {
    const cluster = join(dataDir, 'postgres', 'cluster');
    const server = await findServer(cluster);
    if (server) await shutDown(cluster, server.pid);
    await rm(dataDir, { recursive: true, force: true });
  };
  return { dataDir, remove };
}

export const start = (dataDir: string) =>
  startPostgres(dataDir, reason => {
    throw new Error(`lost: ${reason}`);
  });

export async function ask(connection: Connection, sql: string): Promise<unknown[][]> {
  const client = new Client(connection);
  await client.connect();
  const { rows } = await client.query({ text: sql, rowMode: 'array' }).finally(() => client.end());
  return rows;
}

const MODULE = new URL('./startPostgres.ts', import.meta.url).href;

/** An app in a process of its own, as far as its database: the way to kill one. Its first line is `ready` or the error. */
export function otherApp(dataDir: string, environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(MODULE)});
    const postgres = await startPostgres(${JSON.stringify(dataDir)}, reason => console.log('lost: ' + reason))
      .catch(error => { console.log(error.name + ': ' + error.message); process.exit(1); });
    console.log('ready');
    process.on('SIGTERM', () => postgres.stop().then(() => process.exit(0)));`;
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export async function nextLine(app: ChildProcess): Promise<string> {
  const [chunk] = app.stdout ? await once(app.stdout, 'data') : [''];
  return String(chunk).trim();
}

export async function kill(app: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exit = once(app, 'exit');
  app.kill(signal);
  await exit;
}
