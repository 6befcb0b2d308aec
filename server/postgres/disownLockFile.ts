import { constants, type FileHandle, open } from 'node:fs/promises';
import { isAlive, isServerOf, lockFileOf, parseLockFile } from './lockFile.ts';

/**
 * PostgreSQL believes a dead server alive, and never starts again, when its number now belongs to another process or
 * to a zombie that nobody reaps. Its parent's number it takes for a leftover, so that is what the file gets; whether
 * the dead server's memory is still in use, PostgreSQL then checks itself.
 */
export async function disownLockFile(cluster: string): Promise<void> {
  const file = await open(lockFileOf(cluster), constants.O_RDWR | constants.O_NOFOLLOW).catch(() => null);
  if (!file) return;
  // Through one open file: if another start has replaced it meanwhile, this writes to what is no longer there.
  await disown(file, cluster).finally(() => file.close());
}

async function disown(file: FileHandle, cluster: string): Promise<void> {
  const text = await file.readFile('utf8');
  const lock = parseLockFile(text);
  if (!lock || !isAlive(lock.pid) || (await isServerOf(cluster, lock.pid))) return;
  await file.truncate();
  await file.write(text.replace(/^\d+/, String(process.pid)), 0);
}
