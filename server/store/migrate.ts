import { readdir, readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import { Client } from 'pg';
import { APP_ROLE, type Connection, openPool } from './database.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
/** Any two nodes that start together take turns under this advisory lock. */
const MIGRATING = 7_231_001;

/** Brings the database to this version's shape. Forward only; safe when several nodes start at once. */
export async function migrate(owner: Connection, today: Date): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATING]);
    await makeRole(client);
    await migrateQueue(owner);
    for (const name of await pending(client)) await apply(client, name);
    await client.query('select make_change_partitions($1)', [today]);
  } finally {
    await client.end();
  }
}

async function makeRole(client: Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
  // Roles belong to the whole server, so another database's migration may make it at the same moment.
  if (!rowCount) await client.query(`create role ${APP_ROLE} nologin`).catch(ignoreExisting);
  await client.query(`grant ${APP_ROLE} to current_user`).catch(ignoreExisting);
}

function ignoreExisting(error: { code?: string }): void {
  if (error.code !== '42710' && error.code !== '23505') throw error;
}

async function migrateQueue(owner: Connection): Promise<void> {
  const pgPool = openPool(owner, 1);
  try {
    await runMigrations({ pgPool });
  } finally {
    await pgPool.end();
  }
}

async function pending(client: Client): Promise<string[]> {
  await client.query(
    'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ name: string }>('select name from migrations');
  const applied = new Set(rows.map(row => row.name));
  return (await migrationNames()).filter(name => !applied.has(name));
}

/** All that this version knows, in their order. */
export async function migrationNames(): Promise<string[]> {
  return (await readdir(FOLDER)).filter(name => name.endsWith('.sql')).toSorted();
}

async function apply(client: Client, name: string): Promise<void> {
  const text = await readFile(new URL(name, FOLDER), 'utf8');
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into migrations (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed`, { cause: error });
  }
}
