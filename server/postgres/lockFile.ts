import { readFile, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What PostgreSQL writes about itself into its own cluster. */
export type LockFile = { pid: number; port: number; sockets: string; ready: boolean };

export const lockFileOf = (cluster: string): string => join(cluster, 'postmaster.pid');

/** The server that runs on this cluster, if one does: the number alone proves nothing after a crash or a reboot. */
export async function findServer(cluster: string): Promise<LockFile | null> {
  const text = await readFile(lockFileOf(cluster), 'utf8').catch(() => '');
  const lock = parseLockFile(text);
  return lock && (await isServerOf(cluster, lock.pid)) ? lock : null;
}

export function parseLockFile(text: string): LockFile | null {
  const [pid, , , port, sockets = '', , , status] = text.split('\n');
  return pid ? { pid: Number(pid), port: Number(port), sockets, ready: status?.trim() === 'ready' } : null;
}

export async function isServerOf(cluster: string, pid: number): Promise<boolean> {
  if (!(await hasProcessFiles())) return isAlive(pid);
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  return workingDirectory === (await realpath(cluster));
}

const hasProcessFiles = (): Promise<boolean> =>
  stat('/proc/self/cwd').then(
    () => true,
    () => false,
  );

/** A zombie counts as alive here, as it does for PostgreSQL. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
