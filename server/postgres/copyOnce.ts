import { chmod, cp, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HALF } from './directories.ts';
import { linkLibraries } from './linkLibraries.ts';

/** Copies the programs to where everybody may run them. A copy appears whole or not at all. */
export async function copyOnce(shipped: string, copy: string): Promise<void> {
  if (await stat(copy).catch(() => null)) return;
  const half = await mkdtemp(copy + HALF);
  await cp(join(shipped, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  await linkLibraries(half);
  await openToAll(half);
  await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
}

async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode | 0o444 | executable(directory));
  }
}

const executable = (directory: string): number => (directory.endsWith('/bin') ? 0o111 : 0);
