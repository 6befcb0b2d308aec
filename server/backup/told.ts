import { join } from 'node:path';
import type { Env } from '../env.ts';
import { KEY, type Manifest, MEDIA } from './manifest.ts';

/** What a backup tells, one fact a line. */
export function toldOfBackUp(copy: string, manifest: Manifest, env: Env): string[] {
  return [
    `Backup: ${copy}`,
    `${rowsOf(manifest)}, counted in the opened copy`,
    picturesOf(manifest, env),
    manifest.files[KEY]
      ? 'THE COPY HOLDS THE SECRET KEY: whoever has the copy can read all of it. Encrypt it, or leave the key out with --without-key.'
      : `The copy does not hold the secret key: keep ${env.secretKey ? 'SECRET_KEY' : join(env.dataDir, KEY)} elsewhere; without it secrets in the copy cannot be read.`,
  ];
}

export function toldOfRestore(env: Env, manifest: Manifest): string[] {
  return [
    `Restored: ${env.dataDir}, as of ${manifest.made_at}`,
    `${rowsOf(manifest)}, as in the copy`,
    picturesOf(manifest, env),
    manifest.files[KEY]
      ? 'Secret key: that of the copy'
      : `The copy does not hold the secret key: set SECRET_KEY, or put it at ${join(env.dataDir, KEY)}, before you start Parley.`,
  ];
}

function rowsOf({ rows }: Manifest): string {
  const counts = Object.values(rows);
  return `Rows: ${counts.reduce((sum, count) => sum + count, 0)} in ${counts.length} tables`;
}

function picturesOf({ files }: Manifest, { mediaS3 }: Env): string {
  if (mediaS3) return 'Pictures: in S3, and not in the copy';
  return `Pictures: ${Object.keys(files).filter(file => file.startsWith(`${MEDIA}/`)).length}`;
}
