import { chmod, chown, lstat, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from '../cannotStart.ts';
import { type Account, ownAccount } from './account.ts';
import { type Layout, layoutOf } from './layout.ts';
import { reaches } from './runAs.ts';

// As root the database belongs to another user, who must be able to walk through, but not to look around.
const passageMode = (): number => (ownAccount().uid === 0 ? 0o711 : 0o700);

/** Makes the data directory where it is missing; a directory that the operator made keeps its mode. */
export async function openLayout(dataDir: string): Promise<Layout> {
  const isNew = await mkdir(dataDir, { recursive: true });
  if (isNew) await chmod(dataDir, passageMode());
  const layout = layoutOf(await realpath(dataDir));
  await mkdir(layout.root, { recursive: true });
  await chmod(layout.root, passageMode());
  return layout;
}

export async function checkPassage(layout: Layout, account: Account): Promise<void> {
  if (await reaches(account, layout.root)) return;
  throw new CannotStart(
    `PostgreSQL does not run as root, and the user number ${account.uid} cannot get to ${layout.root}: ` +
      'choose another DATA_DIR, or let others pass through the directories above it (chmod o+x).',
  );
}

/** A directory of PostgreSQL's own. It is checked, not trusted: the one for sockets may lie where everybody can write. */
export async function ownDirectory(path: string, account: Account): Promise<void> {
  const made = await mkdir(path, { mode: 0o700 }).then(() => true, isThere);
  if (made) await chown(path, account.uid, account.gid);
  const found = await lstat(path);
  if (!found.isDirectory() || found.uid !== account.uid || (found.mode & 0o077) !== 0) {
    throw new CannotStart(
      `The directory ${path} should be PostgreSQL's own, but others may use it; remove it.`,
    );
  }
}

function isThere(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}

/** The mark of what is not finished yet, to be renamed when it is. */
export const HALF = '.half-';

/** Only for the one who holds the claim: another app's start may be at work on its half. */
export async function removeHalves(layout: Layout): Promise<void> {
  const names = await readdir(layout.root);
  const halves = names.filter(name => name.includes(HALF));
  await Promise.all(halves.map(name => rm(join(layout.root, name), { recursive: true, force: true })));
}
