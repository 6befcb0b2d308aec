import { CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely';
import { type ClientConfig, Pool, types } from 'pg';
import { AskingClient } from './client.ts';
import { instantOf } from './instants.ts';
import { inTransaction, type Kind, wallOf } from './inTransaction.ts';
import { NAMES } from './names.ts';
import type { Tables } from './tables.ts';

// bigint: change and ticket numbers stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);
// numeric: credits, of which there are never so many that a cent would be lost.
types.setTypeParser(types.builtins.NUMERIC, Number);
types.setTypeParser(types.builtins.TIMESTAMPTZ, instantOf);

/** Where the database is and as whom; the owner's word, from which the app's own is derived. */
export type Connection = ClientConfig;

/** The role that the app works as: no owner of anything, and never past row-level security. */
export const APP_ROLE = 'parley_app';

export function asApp(owner: Connection): Connection {
  return { ...owner, options: `${owner.options ?? ''} -c role=${APP_ROLE}` };
}

export type Database = Kysely<Tables>;

/** Over what the transactions of a database are opened. */
const pools = new WeakMap<Database, Pool>();

export function openDatabase(connection: Connection, max = 10): Database {
  const pool = openPool({ ...connection, pipeline: true }, max);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [NAMES] });
  pools.set(db, pool);
  return db;
}

/** A connection that has just been opened has all of the catalog to read before it answers. */
const IDLE_MS = 5 * 60_000;

/** A pool whose clients may lose their server: the next query opens another. */
export function openPool(connection: Connection, max: number): Pool {
  const pool = new Pool({ ...connection, max, idleTimeoutMillis: IDLE_MS, Client: AskingClient });
  pool.on('error', () => {});
  pool.on('connect', client => client.on('error', () => {}));
  return pool;
}

export type Reading = Transaction<Tables>;

/** Reads within one workspace, in one snapshot, behind the wall of row-level security. */
export function inWorkspace<T>(
  db: Database,
  workspaceId: string,
  read: (tx: Reading) => Promise<T>,
): Promise<T> {
  return inWorkspaces(db, [workspaceId], read);
}

/** The same within several: for what an account may see of each that it is a member of. */
export function inWorkspaces<T>(
  db: Database,
  workspaceIds: string[],
  read: (tx: Reading) => Promise<T>,
): Promise<T> {
  return transaction(db, 'snapshot', workspaceIds, read);
}

/**
 * Within one workspace too, but not in one snapshot: what others have written meanwhile is seen, and is no reason to fail.
 * Where `db` is a transaction of that workspace already, it is written in that one.
 */
export function writing<T>(
  db: Database,
  workspaceId: string,
  write: (tx: Reading) => Promise<T>,
): Promise<T> {
  return isReading(db) ? write(db) : writingInEach(db, [workspaceId], write);
}

function isReading(db: Database): db is Reading {
  return db.isTransaction;
}

/** Within these workspaces at once: for what the installation sees to itself, in none of their names. */
export function writingInEach<T>(
  db: Database,
  workspaceIds: string[],
  write: (tx: Reading) => Promise<T>,
): Promise<T> {
  return transaction(db, 'writing', workspaceIds, write);
}

/** Kysely's own way to a transaction waits for each step of it, and serves where its plugins are not ours alone. */
async function transaction<T>(
  db: Database,
  kind: Kind,
  workspaceIds: string[],
  work: (tx: Reading) => Promise<T>,
): Promise<T> {
  const pool = pools.get(db);
  if (pool) return inTransaction(pool, kind, workspaceIds, work);
  const level = kind === 'snapshot' ? 'repeatable read' : 'read committed';
  return db
    .transaction()
    .setIsolationLevel(level)
    .execute(async tx => {
      await behindWall(tx, workspaceIds);
      return work(tx);
    });
}

/** From here to its end the transaction sees these workspaces, and no other. */
export function behindWall(tx: Reading, workspaceIds: string[]): Promise<unknown> {
  const { text, values } = wallOf(workspaceIds);
  return tx.executeQuery(CompiledQuery.raw(text, values));
}
