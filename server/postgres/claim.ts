import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { CannotStart } from '../cannotStart.ts';
import { SUPERUSER } from './createCluster.ts';
import type { LockFile } from './lockFile.ts';

export class DataDirectoryInUse extends CannotStart {
  override name = 'DataDirectoryInUse';
}

// Any number will do, as long as every version of Parley takes the same one.
const ONE_APP = 7_275_339;
// The server may take a moment to notice that the last app was killed.
const PATIENCE_MS = 2_000;

/**
 * The connection whose lock says that this data directory is taken. The lock is the server's: it ends with this
 * process, however that ends, and cannot be left behind by a crash.
 */
export async function claim(server: LockFile, dataDir: string): Promise<Client> {
  const client = new Client(connectionTo(server, 'postgres'));
  // A loss while we wait shows in the next query.
  client.on('error', () => undefined);
  await client.connect();
  if (await getsLock(client)) return client;
  await client.end();
  throw new DataDirectoryInUse(
    `Another Parley is running on the data directory ${dataDir}; stop it, or set DATA_DIR to another directory.`,
  );
}

export const connectionTo = (server: LockFile, database: string) => ({
  host: server.sockets,
  port: server.port,
  user: SUPERUSER,
  database,
  // Said here, because otherwise PGSSLMODE of the operator's environment would count.
  ssl: false,
});

async function getsLock(client: Client): Promise<boolean> {
  const begun = Date.now();
  while (!(await triesLock(client))) {
    if (Date.now() - begun > PATIENCE_MS) return false;
    await sleep(100);
  }
  return true;
}

async function triesLock(client: Client): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [ONE_APP]);
  return rows[0]?.taken === true;
}
