import { lstat, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * npm packages hold no symbolic links, so this one makes its libraries' in an install script, which npm may not have
 * been allowed to run. False when a link is missing and the place cannot be written.
 */
export async function linkLibraries(unpacked: string): Promise<boolean> {
  const list = await readFile(join(unpacked, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = Links.parse(JSON.parse(list));
  const done = await Promise.all(
    links.map(link => linkOnce(join(unpacked, link.source), join(unpacked, link.target))),
  );
  return done.every(Boolean);
}

async function linkOnce(library: string, name: string): Promise<boolean> {
  if (await exists(name)) return true;
  await symlink(relative(dirname(name), library), name).catch(() => undefined);
  return exists(name);
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
