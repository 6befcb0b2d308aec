import { readFile, stat } from 'node:fs/promises';
import { CannotStart } from '../cannotStart.ts';

/** The operating system's user that PostgreSQL runs as. */
export type Account = { uid: number; gid: number };

/** PostgreSQL refuses to run as root: there it runs as whoever owns the cluster already, at first as `nobody`. */
export async function accountFor(cluster: string): Promise<Account> {
  const self = ownAccount();
  const owner = await ownerOf(cluster);
  if (self.uid === 0) return owner && owner.uid !== 0 ? owner : nobody();
  if (owner && owner.uid !== self.uid) {
    throw new CannotStart(
      `The database in ${cluster} belongs to the user number ${owner.uid}; start Parley as that user.`,
    );
  }
  return self;
}

export function ownAccount(): Account {
  if (!process.getuid || !process.getgid) {
    throw new CannotStart(
      'The embedded PostgreSQL needs Linux or macOS; set DATABASE_URL to a PostgreSQL server instead.',
    );
  }
  return { uid: process.getuid(), gid: process.getgid() };
}

async function ownerOf(path: string): Promise<Account | null> {
  const found = await stat(path).catch(() => null);
  return found && { uid: found.uid, gid: found.gid };
}

async function nobody(): Promise<Account> {
  const users = await readFile('/etc/passwd', 'utf8');
  const fields = users.match(/^nobody:[^:]*:(-?\d+):(-?\d+):/m);
  if (!fields) {
    throw new CannotStart(
      'PostgreSQL cannot run as root and there is no user "nobody"; start Parley as another user.',
    );
  }
  return { uid: Number(fields[1]), gid: Number(fields[2]) };
}
