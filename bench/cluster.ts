import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../server/postgres/startPostgres.ts';
import type { Connection } from '../server/store/database.ts';

/** A PostgreSQL of the bench's own, set up as the embedded one is, on a directory that goes with it. */
export type Cluster = { directory: string; pid: number; connection: Address; stop(): Promise<void> };
type Address = { host: string; port: number; user: string; database: string };

export async function startCluster(): Promise<Cluster> {
  const directory = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  // PostgreSQL may run as another user, and has to pass through.
  await chmod(directory, 0o711);
  const postgres = await startPostgres(directory, reason => {
    throw new Error(`PostgreSQL is gone: ${reason}`);
  });
  const lockFile = await readFile(join(directory, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
  return {
    directory,
    pid: Number.parseInt(lockFile, 10),
    connection: postgres.connection,
    stop: async () => {
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The same address as a child process is told it. */
export function urlOf({ host, port, user, database }: Address): string {
  return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

export async function ask(connection: Connection, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
