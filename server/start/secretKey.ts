import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '../cannotStart.ts';

/** The installation's secret key: the operator's, or one that is made once and kept in the data directory. */
export async function secretKey(given: string | null, dataDir: string): Promise<string> {
  if (given) return given;
  try {
    return await keptKey(dataDir);
  } catch (error) {
    throw new CannotStart(
      `The data directory ${dataDir} cannot be used: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

async function keptKey(dataDir: string): Promise<string> {
  // PostgreSQL may run as another user, and has to pass through.
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const path = join(dataDir, 'secret.key');
  return readFile(path, 'utf8').catch(() => makeKey(path));
}

/** Written in full before it bears its name: neither a crash nor a second start at once can find half a key. */
async function makeKey(path: string): Promise<string> {
  const half = `${path}.${process.pid}`;
  await writeFile(half, randomBytes(32).toString('base64url'), { mode: 0o600 });
  await link(half, path).catch(ignoreExisting);
  await rm(half);
  return readFile(path, 'utf8');
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
