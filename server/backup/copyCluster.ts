import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { copyFile } from './copyFile.ts';
import { type Copied, copyTree } from './copyTree.ts';

export const CLUSTER = 'cluster';

/**
 * What belongs to the server that runs and not to its data (PostgreSQL's manual, "Making a Base Backup Using the Low Level
 * API"): the first by name, of the others the directory has to be there.
 */
const OF_THE_SERVER =
  /(^|\/)(postmaster\.(pid|opts)|pgsql_tmp[^/]*|pg_internal\.init[^/]*|backup_label(\.old)?)$/;
const EMPTY = /^pg_(wal|wal\/.*|dynshmem|notify|replslot|serial|snapshots|stat_tmp|subtrans)$/;

/**
 * Copies the files of a cluster while it is written to. Torn as they are, they are made whole by the log of the same time,
 * which comes along: PostgreSQL replays it when the copy is opened. `client` keeps the log from being cleared away, for as
 * long as its session lasts.
 */
export async function copyCluster(client: Client, cluster: string, copy: string): Promise<Copied> {
  await client.query("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)");
  const first = await ask(client, "select pg_walfile_name(pg_backup_start('parley', true))");
  const copied = await copyTree({
    ...{ from: cluster, copy, place: CLUSTER },
    leavesOut: path => OF_THE_SERVER.test(path),
    leavesEmpty: path => EMPTY.test(path),
  });
  const [last, label] = await ask(
    client,
    'select pg_walfile_name(lsn), labelfile from pg_backup_stop(false)',
  );
  const files = {
    ...copied.files,
    ...(await copyLog(cluster, copy, String(first[0]), String(last))),
    ...(await writeLabel(copy, String(label))),
  };
  return { ...copied, files };
}

/** The log from the backup's beginning to its end, and the history of its timeline where it has one. */
async function copyLog(cluster: string, copy: string, first: string, last: string): Promise<Copied['files']> {
  const names = await readdir(join(cluster, 'pg_wal'));
  const needed = names.filter(
    name => (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last) || name.endsWith('.history'),
  );
  const files: Copied['files'] = {};
  for (const name of needed) {
    const place = join(CLUSTER, 'pg_wal', name);
    const hash = await copyFile(join(cluster, 'pg_wal', name), join(copy, place));
    if (hash) files[place] = hash;
  }
  return files;
}

/** By it PostgreSQL knows from where to replay. */
async function writeLabel(copy: string, label: string): Promise<Copied['files']> {
  const place = join(CLUSTER, 'backup_label');
  const file = await open(join(copy, place), 'wx', 0o600);
  await file.writeFile(label);
  await file.sync().finally(() => file.close());
  return { [place]: createHash('sha256').update(label).digest('hex') };
}

async function ask(client: Client, text: string): Promise<unknown[]> {
  const { rows } = await client.query<unknown[]>({ text, rowMode: 'array' });
  return rows[0] ?? [];
}
