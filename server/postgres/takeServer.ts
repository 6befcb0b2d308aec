import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { CannotStart } from '../cannotStart.ts';
import { claim } from './claim.ts';
import type { LockFile } from './lockFile.ts';
import { LONGEST_STOP_MS } from './shutDown.ts';

export type Taken = { server: LockFile; lock: Client };

// Whoever stops it on a busy disk takes long over the last checkpoint.
const PATIENCE_MS = LONGEST_STOP_MS + 5_000;

/** Brings a server up and claims it. The last app may just be stopping the one that was found: then once more. */
export async function takeServer(bringUp: () => Promise<LockFile>, dataDir: string): Promise<Taken> {
  const begun = Date.now();
  for (;;) {
    const server = await bringUp();
    try {
      return { server, lock: await claim(server, dataDir) };
    } catch (error) {
      if (error instanceof CannotStart) throw error;
      if (Date.now() - begun > PATIENCE_MS) throw unreachable(error);
    }
    await sleep(50);
  }
}

const unreachable = (error: unknown): CannotStart =>
  new CannotStart(
    `PostgreSQL runs, but cannot be reached: ${error instanceof Error ? error.message : error}.`,
  );
