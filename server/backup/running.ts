import { Client } from 'pg';
import { CannotStart } from '../cannotStart.ts';
import { connectionTo } from '../postgres/claim.ts';
import type { Layout } from '../postgres/layout.ts';
import { findServer } from '../postgres/lockFile.ts';
import { type Connection, DATABASE, startPostgres } from '../postgres/startPostgres.ts';

/** Works at the database of a data directory: the one that Parley runs, or while it rests, one that is started for it. */
export async function atDatabase<T>(
  { cluster, dataDir }: Pick<Layout, 'cluster' | 'dataDir'>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const server = await findServer(cluster);
  if (server?.ready) return connected(connectionTo(server, DATABASE), work);
  if (server) throw new CannotStart(`The database in ${cluster} is just starting or stopping; try again.`);
  const postgres = await startPostgres(dataDir, () => undefined);
  return connected(postgres.connection, work).finally(() => postgres.stop());
}

async function connected<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection);
  // A loss shows in the next query.
  client.on('error', () => undefined);
  await client.connect();
  return work(client).finally(() => client.end());
}
