import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { layoutOf } from '../../server/postgres/layout.ts';
import { type Connection, startPostgres } from '../../server/postgres/startPostgres.ts';
import { migrate } from '../../server/store/migrate.ts';
import { copyCluster, layMadeCluster, MADE_CLUSTER } from './madeCluster.ts';

/**
 * One PostgreSQL for all test files of a project, with a migrated template that each of them clones. Those that start the
 * product as it is, and the next project, get a copy of all of it as it was at the beginning: each would make the same anew.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-tests-'));
  // PostgreSQL may run as another user, and has to pass through.
  await chmod(dataDir, 0o711);
  const start = () => startPostgres(dataDir, reason => console.error(`PostgreSQL is gone: ${reason}`));
  if (process.env[MADE_CLUSTER]) await layMadeCluster(dataDir);
  else await makeCluster();
  const postgres = await start();
  await waitForNoDisk(postgres.connection);
  project.provide('connection', postgres.connection);
  project.provide('postgresLog', layoutOf(dataDir).log);
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };

  async function makeCluster(): Promise<void> {
    const first = await start();
    await migrate(first.connection, new Date());
    await first.stop();
    const made = join(dataDir, 'made');
    await copyCluster(layoutOf(dataDir).cluster, made);
    process.env[MADE_CLUSTER] = made;
  }
}

/**
 * What is committed here is gone with this server at the latest, and nothing crashes it: each commit would wait for a disk that
 * two workers share. What has to last is proven of the product's own server, whose settings stay as they are.
 */
async function waitForNoDisk(connection: Connection): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  await client.query('alter role all set synchronous_commit = off').finally(() => client.end());
}

declare module 'vitest' {
  interface ProvidedContext {
    connection: { host: string; port: number; user: string; database: string; ssl: boolean };
    /** What PostgreSQL writes its log to. */
    postgresLog: string;
  }
}
