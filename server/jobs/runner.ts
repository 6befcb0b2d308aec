import { EventEmitter } from 'node:events';
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Log } from '../log.ts';

export type Running = { poolIds: Set<string>; stop(): Promise<void> };

/** Starts graphile-worker and learns the ids of its pools: jobs are locked by the pool, not by the worker. */
export async function startRunner(
  pgPool: Pool,
  taskList: TaskList,
  concurrency: number,
  log: Log,
): Promise<Running> {
  const poolIds = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => poolIds.add(workerPool.id));
  events.on('job:error', ({ job, error }) =>
    log.error({ err: error, job: job.task_identifier }, 'a job failed'),
  );
  const every = {
    pgPool,
    taskList: { ...taskList, ...upkeep },
    crontab: CRONTAB,
    concurrency,
    noHandleSignals: true,
  };
  const runner = await run({ ...every, events, logger: quiet });
  return { poolIds, stop: () => stop(runner) };
}

/** One at a time of all processes, and never two behind each other; what failed is left to the next minute. */
const CRONTAB = `
15 2 * * * make_change_partitions
45 2 * * * sweepUploads ?jobKey=sweepUploads
* * * * * reconcile ?jobKey=reconcile&queue=reconcile&max=1
`;

/** What the database needs done by its owner, now and then. */
const upkeep: TaskList = {
  make_change_partitions: async (_payload, { query }) => {
    await query('select make_change_partitions(current_date)');
  },
};

/** Failures are logged from their events, once. */
const quiet = new Logger(() => () => {});

async function stop(runner: Runner): Promise<void> {
  // Stopping one that has stopped itself, its database gone, is no failure.
  await runner.stop().catch(() => {});
}
