import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { layoutOf } from '../../server/postgres/layout.ts';
import { startPostgres } from '../../server/postgres/startPostgres.ts';
import { migrate } from '../../server/store/migrate.ts';

/** One PostgreSQL for all test files, with a migrated template that each of them clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-tests-'));
  // PostgreSQL may run as another user, and has to pass through.
  await chmod(dataDir, 0o711);
  const postgres = await startPostgres(dataDir, reason => console.error(`PostgreSQL is gone: ${reason}`));
  await migrate(postgres.connection, new Date());
  project.provide('connection', postgres.connection);
  project.provide('postgresLog', layoutOf(dataDir).log);
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    connection: { host: string; port: number; user: string; database: string; ssl: boolean };
    /** What PostgreSQL writes its log to. */
    postgresLog: string;
  }
}
