import { setTimeout as pause } from 'node:timers/promises';
import type { TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Log } from '../log.ts';
import { type Connection, openPool } from '../store/database.ts';
import { beat, forget, releaseSilent } from './beats.ts';
import { CONNECTIONS, startRunner } from './runner.ts';

export type Worker = { stop(): Promise<void> };

const BEAT_EVERY_MS = 5_000;
/** A worker that could not say that it lives stops before others take its jobs, at 30 s of silence. */
const STOP_AFTER_MS = 20_000;

/** Takes jobs and calls their actions. Jobs of a killed worker are free again within a minute. */
export function startWorker(owner: Connection, taskList: TaskList, log: Log): Worker {
  const pool = openPool(owner, CONNECTIONS);
  const stopping = new AbortController();
  const working = keepWorking(pool, taskList, log, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await working;
      await pool.end();
    },
  };
}

async function keepWorking(pool: Pool, taskList: TaskList, log: Log, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await workUntilSilent(pool, taskList, log, stopping);
    } catch (error) {
      log.error({ err: error }, 'the worker could not start and tries again');
    }
    await rest(stopping, 1000);
  }
}

async function workUntilSilent(
  pool: Pool,
  taskList: TaskList,
  log: Log,
  stopping: AbortSignal,
): Promise<void> {
  const running = await startRunner(pool, taskList, log);
  let lastBeat = Date.now();
  while (!stopping.aborted && !running.isOver() && Date.now() - lastBeat < STOP_AFTER_MS) {
    if (await signOfLife(pool, [...running.poolIds], log)) lastBeat = Date.now();
    await rest(stopping, BEAT_EVERY_MS);
  }
  await running.stop();
  await forget(pool, [...running.poolIds]).catch(() => {});
}

async function signOfLife(pool: Pool, poolIds: string[], log: Log): Promise<boolean> {
  try {
    await beat(pool, poolIds);
    await releaseSilent(pool);
    return true;
  } catch (error) {
    log.warn({ err: error }, 'the worker could not beat');
    return false;
  }
}

async function rest(stopping: AbortSignal, ms: number): Promise<void> {
  await pause(ms, undefined, { signal: stopping }).catch(() => {});
}
