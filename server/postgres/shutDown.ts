import { setTimeout as sleep } from 'node:timers/promises';
import { findServer } from './lockFile.ts';

// The whole drain has 25 seconds.
const PATIENCE_MS = 10_000;

/** It is asked twice. */
export const LONGEST_STOP_MS = 2 * PATIENCE_MS;

/**
 * Stops this server, whether or not it is our child: its lock file goes last, so that its absence is the end. The next
 * app may start another on the same cluster at that moment, which is not ours to stop.
 */
export async function shutDown(cluster: string, pid: number): Promise<void> {
  if (await endsAfter('SIGINT', cluster, pid)) return;
  // Nothing is lost without the last checkpoint: the next start replays the log.
  await endsAfter('SIGQUIT', cluster, pid);
}

async function endsAfter(signal: NodeJS.Signals, cluster: string, pid: number): Promise<boolean> {
  const runs = async () => (await findServer(cluster))?.pid === pid;
  if (!(await runs())) return true;
  process.kill(pid, signal);
  const begun = Date.now();
  while (await runs()) {
    if (Date.now() - begun > PATIENCE_MS) return false;
    await sleep(10);
  }
  return true;
}
