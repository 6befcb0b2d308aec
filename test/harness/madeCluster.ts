import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { layoutOf } from '../../server/postgres/layout.ts';

/** The variable that says where a stopped and migrated cluster lies, while tests run. */
export const MADE_CLUSTER = 'PARLEY_MADE_CLUSTER';

/** Owners and modes stay: as root, PostgreSQL runs as another user. */
export async function copyCluster(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-Rp', from, to]);
}

/** Where there is one to be had, spares a new data directory the making of its own. */
export async function layMadeCluster(dataDir: string): Promise<void> {
  const made = process.env[MADE_CLUSTER];
  if (!made) return;
  const { cluster } = layoutOf(dataDir);
  await mkdir(dirname(cluster), { mode: 0o711 });
  await copyCluster(made, cluster);
}
