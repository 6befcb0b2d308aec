import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from '../cannotStart.ts';
import { disownLockFile } from './disownLockFile.ts';
import type { Launched } from './launch.ts';
import type { Layout } from './layout.ts';
import { findServer, type LockFile } from './lockFile.ts';

// Replaying the log after a crash takes seconds, on a slow disk a minute.
const PATIENCE_MS = 300_000;
// A killed server's last processes, or another app that starts at the same moment, are out of the way sooner.
const RETRY_MS = 5_000;

/** Finds the server that runs already, or launches one, and waits until it is ready. */
export async function bringUp(layout: Layout, launch: () => Promise<Launched>): Promise<LockFile> {
  const begun = Date.now();
  let launched: Launched | null = null;
  for (;;) {
    const server = await findServer(layout.cluster);
    if (server?.ready) return server;
    if (!server && !launched?.running) {
      if (launched) await checkRetry(layout, begun);
      await disownLockFile(layout.cluster);
      launched = await launch();
    }
    if (Date.now() - begun > PATIENCE_MS) throw await failure(layout);
    await sleep(10);
  }
}

async function checkRetry(layout: Layout, begun: number): Promise<void> {
  const reason = await failure(layout);
  const passes = /lock file|shared memory block/.test(reason.message);
  if (!passes || Date.now() - begun > RETRY_MS) throw reason;
  await sleep(200);
}

async function failure(layout: Layout): Promise<CannotStart> {
  const log = await readFile(layout.log, 'utf8').catch(() => '');
  const line = log.split('\n').findLast(text => text.includes('FATAL:')) ?? `see ${layout.log}`;
  return new CannotStart(`PostgreSQL did not start: ${line.replace(/^.*FATAL:\s*/, '')}`);
}
