import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Env } from '../env.ts';
import type { Asked } from './asked.ts';
import { checkBackUp, checkRoom } from './checks.ts';
import { copyCluster } from './copyCluster.ts';
import { copyFile } from './copyFile.ts';
import { type Copied, copyTree } from './copyTree.ts';
import { KEY, type Manifest, MEDIA, manifestIn } from './manifest.ts';
import { prove, type Reached, reachedNow } from './prove.ts';
import { atDatabase } from './running.ts';
import { toldOfBackUp } from './told.ts';

/**
 * Copies a data directory, whether or not Parley runs on it, and opens the copy to prove it. It bears its name only then.
 * What came of it, a fact a line. Throws `CannotStart` with one sentence.
 */
export async function backUp(env: Env, asked: Asked): Promise<string[]> {
  const { copy, layout } = await checkBackUp(env, asked);
  const half = await mkdtemp(`${copy}.half-`);
  try {
    const manifest = await atDatabase(layout, client => fill(half, client));
    await writeFile(manifestIn(half), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flush: true });
    await rename(half, copy);
    return toldOfBackUp(copy, manifest, env);
  } finally {
    await rm(half, { recursive: true, force: true });
  }

  async function fill(into: string, client: Client): Promise<Manifest> {
    await checkRoom(client, into);
    const begun = new Date();
    const before: Reached = await reachedNow(client);
    const migrations = await migrationsOf(client);
    const cluster = await copyCluster(client, layout.cluster, into);
    // Behind the database: each picture that it tells of was there before it was told of.
    const media = await copyTree({ from: join(layout.dataDir, MEDIA), copy: into, place: MEDIA });
    const key = env.secretKey || asked.withoutKey ? {} : await copyKey(layout.dataDir, into);
    const directories = [...cluster.directories, ...media.directories];
    const files = { ...cluster.files, ...media.files, ...key };
    const rows = await prove(into, { directories, files }, before);
    return { format: 1, made_at: begun.toISOString(), migrations, directories, files, rows };
  }
}

async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations order by name');
  return rows.map(row => row.name);
}

async function copyKey(dataDir: string, copy: string): Promise<Copied['files']> {
  const hash = await copyFile(join(dataDir, KEY), join(copy, KEY));
  return hash ? { [KEY]: hash } : {};
}
