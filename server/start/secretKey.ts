import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The installation's secret key: the operator's, or one that is made once and kept in the data directory. */
export async function secretKey(given: string | null, dataDir: string): Promise<string> {
  if (given) return given;
  // PostgreSQL may run as another user, and has to pass through.
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const path = join(dataDir, 'secret.key');
  await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
    ignoreExisting,
  );
  return readFile(path, 'utf8');
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
