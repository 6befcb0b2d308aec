import type { Env } from '../../server/env.ts';
import { connectionTo } from '../../server/postgres/claim.ts';
import { layoutOf } from '../../server/postgres/layout.ts';
import { findServer } from '../../server/postgres/lockFile.ts';
import { type RunningDatabase, startDatabase } from '../../server/start/database.ts';

/** The installation's database, whether or not the app is running: its server where one runs, else one for the time being. */
export async function reachDatabase(env: Env): Promise<RunningDatabase> {
  const server = env.databaseUrl ? null : await findServer(layoutOf(env.dataDir).cluster);
  if (server?.ready) return { owner: connectionTo(server, 'parley'), stop: async () => {} };
  return startDatabase(env, new Date(), reason => {
    throw new Error(`The database is gone: ${reason}`);
  });
}
