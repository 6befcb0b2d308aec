import { EventEmitter } from 'node:events';
import {
  Logger,
  type Runner,
  type RunnerOptions,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import type { Pool } from 'pg';
import type { Log } from '../log.ts';

export type Running = {
  poolIds: Set<string>;
  /** Whether a part of it has stopped by itself, its database gone. */
  isOver(): boolean;
  stop(): Promise<void>;
};

/**
 * Three crews, each with its own tasks. What waits for providers costs little and may be many at once; however slow they
 * are, it keeps nothing else waiting.
 */
const WAITING_FOR_PROVIDERS = ['deliver', 'ask'];
const PROVIDERS_AT_ONCE = 64;
const OTHERS_AT_ONCE = 8;
/** A job that waits for its time is begun so long after it at the latest: a follow-up mail has 2 s (FOLLOW-1). */
const OTHERS_EVERY_MS = 1000;

/** Whoever wrote a webhook's address may let every call of it hang: that keeps neither texts nor anything else waiting. */
const CALLING_WEBHOOKS = ['callWebhook'];
const WEBHOOKS_AT_ONCE = 32;

/** Connections that all need together: they are held for a query at a time, but for one each that listens. */
export const CONNECTIONS = 14;

/**
 * Jobs are taken and crossed out by the batch. Those taken that nobody has time for go back after a while: another
 * process may have.
 */
const BY_THE_BATCH = {
  worker: { localQueue: { size: PROVIDERS_AT_ONCE, ttl: 10_000 }, completeJobBatchDelay: 0 },
};

/** Starts graphile-worker and learns the ids of its pools: jobs are locked by the pool, not by the worker. */
export async function startRunner(pgPool: Pool, taskList: TaskList, log: Log): Promise<Running> {
  const poolIds = new Set<string>();
  const runners: Runner[] = [];
  let isOver = false;
  const stopAll = async () => void (await Promise.all(runners.map(stop)));
  try {
    for (const crew of crewsFor({ ...taskList, ...upkeep })) {
      const events = eventsOf(poolIds, log);
      const runner = await run({ pgPool, events, logger: quiet, noHandleSignals: true, ...crew });
      runners.push(runner);
      void runner.promise
        .catch(() => {})
        .finally(() => {
          isOver = true;
        });
    }
  } catch (error) {
    await stopAll();
    throw error;
  }
  return { poolIds, isOver: () => isOver, stop: stopAll };
}

function crewsFor(taskList: TaskList): RunnerOptions[] {
  const all = Object.entries(taskList);
  const of = (names: string[]) => Object.fromEntries(all.filter(([name]) => names.includes(name)));
  const apart = [...WAITING_FOR_PROVIDERS, ...CALLING_WEBHOOKS];
  const others = Object.fromEntries(all.filter(([name]) => !apart.includes(name)));
  return [
    { taskList: others, concurrency: OTHERS_AT_ONCE, pollInterval: OTHERS_EVERY_MS, crontab: CRONTAB },
    {
      taskList: of(WAITING_FOR_PROVIDERS),
      ...{ concurrency: PROVIDERS_AT_ONCE, parsedCronItems: [], preset: BY_THE_BATCH },
    },
    {
      taskList: of(CALLING_WEBHOOKS),
      ...{ concurrency: WEBHOOKS_AT_ONCE, parsedCronItems: [], pollInterval: OTHERS_EVERY_MS },
    },
  ];
}

function eventsOf(poolIds: Set<string>, log: Log): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => poolIds.add(workerPool.id));
  events.on('job:error', ({ job, error }) =>
    log.error({ err: error, job: job.task_identifier }, 'a job failed'),
  );
  return events;
}

/** One at a time of all processes, and never two behind each other; what failed is left to the next minute. */
const CRONTAB = `
15 2 * * * make_change_partitions
45 2 * * * sweepUploads ?jobKey=sweepUploads
50 2 * * * sweepImports ?jobKey=sweepImports
55 2 * * * sweepDrafts ?jobKey=sweepDrafts
35 * * * * sweepClaims ?jobKey=sweepClaims
16 * * * * packDays ?jobKey=packDays&queue=packDays&max=1
25 3 * * * tendShops ?jobKey=tendShops
35 3 * * * sweepOld ?jobKey=sweepOld&queue=sweepOld
5 3 * * * sweepWebhooks ?jobKey=sweepWebhooks
* * * * * reconcile ?jobKey=reconcile&queue=reconcile&max=1
* * * * * sweepAvailability ?jobKey=sweepAvailability&queue=sweepAvailability&max=1
* * * * * sweepTabs ?jobKey=sweepTabs&queue=sweepTabs&max=1
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
