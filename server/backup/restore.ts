import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '../cannotStart.ts';
import type { Env } from '../env.ts';
import { openLayout } from '../postgres/directories.ts';
import { layoutOf } from '../postgres/layout.ts';
import { findServer } from '../postgres/lockFile.ts';
import { migrationNames } from '../store/migrate.ts';
import type { Asked } from './asked.ts';
import { checkRestore } from './checks.ts';
import { countRows } from './countRows.ts';
import { lay, layCluster } from './lay.ts';
import { KEY, type Manifest, MEDIA, readManifest } from './manifest.ts';
import { atDatabase } from './running.ts';
import { toldOfRestore } from './told.ts';

/**
 * Lays a copy into an empty data directory, and opens the database there: what does not hold what was copied is taken away
 * again. What came of it, a fact a line. Throws `CannotStart` with one sentence.
 */
export async function restore(env: Env, asked: Asked): Promise<string[]> {
  const copy = await checkRestore(env, asked);
  const manifest = await readManifest(copy);
  await checkVersion(manifest);
  try {
    await layAll(copy, manifest, env.dataDir);
    await checkRows(manifest, env.dataDir);
  } catch (error) {
    // A Parley that was started there meanwhile has made this directory its own.
    if (!(await findServer(layoutOf(env.dataDir).cluster))) await empty(env.dataDir);
    throw error;
  }
  return toldOfRestore(env, manifest);
}

async function checkVersion({ migrations }: Manifest): Promise<void> {
  const known = new Set(await migrationNames());
  const unknown = migrations.find(name => !known.has(name));
  if (unknown)
    throw new CannotStart(`The copy is of a newer Parley, which made ${unknown}: restore it with that.`);
}

/** The database last: without it there is nothing that a start could take for whole. */
async function layAll(copy: string, manifest: Manifest, dataDir: string): Promise<void> {
  const { directories, files } = manifest;
  const copied = { directories, files };
  await openLayout(dataDir);
  for (const place of [KEY, MEDIA]) await lay({ copy, copied, place, into: join(dataDir, place) });
  await layCluster(copy, copied, dataDir);
}

async function checkRows({ rows }: Manifest, dataDir: string): Promise<void> {
  const found = await atDatabase(layoutOf(dataDir), countRows);
  const wrong = Object.keys({ ...rows, ...found }).find(table => rows[table] !== found[table]);
  if (wrong === undefined) return;
  throw new CannotStart(
    `The database was opened, and ${wrong} has ${found[wrong] ?? 'no'} rows in place of ${rows[wrong] ?? 'none'}.`,
  );
}

/** It was empty before. */
async function empty(dataDir: string): Promise<void> {
  const names = await readdir(dataDir).catch(() => []);
  const ours = names.filter(name => name !== 'lost+found');
  await Promise.all(ours.map(name => rm(join(dataDir, name), { recursive: true, force: true })));
}
