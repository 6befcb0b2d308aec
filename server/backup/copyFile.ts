import { createHash } from 'node:crypto';
import { constants, type FileHandle, open } from 'node:fs/promises';

/**
 * Copies a file as far as it reaches at the moment, on to the disk, readable by its owner only. Its SHA-256 in hex, of what
 * was written; null where there is no such file, or no longer.
 */
export async function copyFile(from: string, to: string): Promise<string | null> {
  const source = await open(from).catch(noneIfMissing);
  if (!source) return null;
  try {
    return await writeAll(source, to);
  } finally {
    await source.close();
  }
}

async function writeAll(source: FileHandle, to: string): Promise<string> {
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const target = await open(to, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
  try {
    const hash = createHash('sha256');
    for await (const chunk of source.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 })) {
      hash.update(chunk);
      await target.writeFile(chunk);
    }
    await target.sync();
    return hash.digest('hex');
  } finally {
    await target.close();
  }
}

export function noneIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
