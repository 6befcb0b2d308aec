import { mkdirSync, renameSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LOCK = '.runtime/lock';
const BEAT_MS = 1_000;
const STALE_MS = 10_000;

/** Does the work unless it is done, and never twice at the same time: the other start waits and finds it done. */
export async function once(isDone, work) {
  if (isDone()) return;
  mkdirSync('.runtime', { recursive: true });
  while (!takesLock()) await sleep(200);
  const release = holdLock();
  // For a work that ends the whole process.
  process.once('exit', release);
  if (!isDone()) await work();
  process.off('exit', release);
  release();
}

// A heart beat rather than a process number, which means nothing in another container and is soon somebody else's.
function holdLock() {
  const beat = setInterval(() => utimesSync(LOCK, new Date(), new Date()), BEAT_MS);
  return () => {
    clearInterval(beat);
    rmdirSync(LOCK);
  };
}

function takesLock() {
  try {
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    removeStaleLock();
    return false;
  }
}

function removeStaleLock() {
  const lock = statSync(LOCK, { throwIfNoEntry: false });
  if (!lock || Date.now() - lock.mtimeMs < STALE_MS) return;
  // Renamed first: of several that wait, one succeeds.
  const mine = `${LOCK}-${process.pid}`;
  renameSync(LOCK, mine);
  rmdirSync(mine);
}
