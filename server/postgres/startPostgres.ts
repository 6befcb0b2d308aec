import type { Client } from 'pg';
import { CannotStart } from '../cannotStart.ts';
import { writeAccess } from './access.ts';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { bringUp } from './bringUp.ts';
import { connectionTo } from './claim.ts';
import { ensureCluster } from './createCluster.ts';
import { checkPassage, openLayout, ownDirectory, removeHalves } from './directories.ts';
import { launch } from './launch.ts';
import type { Layout } from './layout.ts';
import { shutDown } from './shutDown.ts';
import { type Taken, takeServer } from './takeServer.ts';

export type Connection = ReturnType<typeof connectionTo>;
export type Postgres = { connection: Connection; stop(): Promise<void> };

export const DATABASE = 'parley';

/** Starts the embedded PostgreSQL of a data directory, or adopts the one that a killed app left running. */
export async function startPostgres(dataDir: string, onLost: (reason: string) => void): Promise<Postgres> {
  try {
    const layout = await openLayout(dataDir);
    const { server, lock } = await prepareAndTake(layout);
    await removeHalves(layout);
    await ensureDatabase(lock);
    return { connection: connectionTo(server, DATABASE), stop: stopper({ server, lock }, layout, onLost) };
  } catch (error) {
    throw inOneSentence(error);
  }
}

async function prepareAndTake(layout: Layout): Promise<Taken> {
  const account = await accountFor(layout.cluster);
  await checkPassage(layout, account);
  const binaries = await findBinaries(layout, account);
  await ensureCluster(layout, binaries, account);
  await ownDirectory(layout.sockets, account);
  await writeAccess(layout);
  return takeServer(() => bringUp(layout, () => launch(layout, binaries, account)), layout.dataDir);
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`create database ${DATABASE}`);
}

function stopper(
  { server, lock }: Taken,
  { cluster }: Layout,
  onLost: (reason: string) => void,
): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  let lost = false;
  const lose = (error?: Error): void => {
    if (!stopping && !lost) onLost(error?.message ?? 'the connection ended');
    lost = true;
  };
  lock.on('error', lose);
  lock.on('end', lose);
  return () => {
    // The lock is not given back first: no other app may claim a server that is on its way out.
    stopping ??= shutDown(cluster, server.pid);
    return stopping;
  };
}

/** What the system refuses (a full disk, a missing right) is for the operator; anything else is our mistake. */
function inOneSentence(error: unknown): unknown {
  const refused = error instanceof Error && 'syscall' in error;
  return refused ? new CannotStart(`The database cannot be started: ${error.message}.`) : error;
}
