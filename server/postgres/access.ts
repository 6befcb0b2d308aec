import { chmod, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import type { Layout } from './layout.ts';

/**
 * There is no password that could leak: the operating system vouches for who is at the other end of the socket, and
 * only Parley's own user gets in, as any of the database's roles.
 */
export async function writeAccess(layout: Layout): Promise<void> {
  await keep(layout.hostAccess, 'local all all peer map=parley\n');
  await keep(layout.accountMap, `parley "${userInfo().username}" all\n`);
}

// Not written anew each time: a server that starts at the same moment could read it half.
async function keep(path: string, text: string): Promise<void> {
  const old = await readFile(path, 'utf8').catch(() => null);
  if (old !== text) await writeFile(path, text);
  await chmod(path, 0o644);
}
