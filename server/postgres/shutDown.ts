import { setTimeout as sleep } from 'node:timers/promises';
import { findServer } from './lockFile.ts';

// The whole drain has 25 seconds.
const PATIENCE_MS = 10_000;

/** Stops the server whether or not it is our child: its lock file goes last, so that its absence is the end. */
export async function shutDown(cluster: string): Promise<void> {
  if (await endsAfter('SIGINT', cluster)) return;
  // Nothing is lost without the last checkpoint: the next start replays the log.
  await endsAfter('SIGQUIT', cluster);
}

async function endsAfter(signal: NodeJS.Signals, cluster: string): Promise<boolean> {
  const server = await findServer(cluster);
  if (!server) return true;
  process.kill(server.pid, signal);
  const begun = Date.now();
  while (await findServer(cluster)) {
    if (Date.now() - begun > PATIENCE_MS) return false;
    await sleep(10);
  }
  return true;
}
