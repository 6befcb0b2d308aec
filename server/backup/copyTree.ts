import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { atMost } from '../atMost.ts';
import { copyFile, noneIfMissing } from './copyFile.ts';
import { settledAll } from './settledAll.ts';

/** What has been copied: places inside the copy, and each file's SHA-256. */
export type Copied = { directories: string[]; files: Record<string, string> };

type Tree = {
  from: string;
  copy: string;
  /** Where it comes to lie in the copy. */
  place: string;
  /** Of a path below `from`, with slashes: nothing of it, or of a directory only that it is there. */
  leavesOut?: (path: string) => boolean;
  leavesEmpty?: (path: string) => boolean;
};

const AT_ONCE = 8;

/** Copies a directory in which others may be at work: what goes meanwhile is left out, what comes may be. */
export async function copyTree({ from, copy, place, ...rules }: Tree): Promise<Copied> {
  const { leavesOut = never, leavesEmpty = never } = rules;
  const copied: Copied = { directories: [], files: {} };
  const inTurn = atMost(AT_ONCE);
  await copyDirectory('');
  return copied;

  async function copyDirectory(path: string): Promise<void> {
    const entries = await readdir(join(from, path), { withFileTypes: true }).catch(noneIfMissing);
    if (!entries) return;
    await mkdir(join(copy, place, path), { recursive: true, mode: 0o700 });
    copied.directories.push(join(place, path));
    if (leavesEmpty(path)) return;
    await settledAll(
      entries.map(async entry => {
        const inside = join(path, entry.name);
        if (leavesOut(inside)) return;
        if (entry.isDirectory()) await copyDirectory(inside);
        else if (entry.isFile()) await inTurn(() => copyOne(inside));
      }),
    );
  }

  async function copyOne(path: string): Promise<void> {
    const hash = await copyFile(join(from, path), join(copy, place, path));
    if (hash) copied.files[join(place, path)] = hash;
  }
}

const never = (): boolean => false;
