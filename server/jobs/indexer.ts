import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';

export type Indexer = { stop(): Promise<void> };

export type Pace = {
  /** What has been written is in the index so long after, in quiet; until then searches look at it directly. */
  everyMs: number;
  /** After work it rests so many times as long: whoever writes or reads comes first. */
  rests: number;
  afterFailureMs: number;
};

const PACE: Pace = { everyMs: 1000, rests: 3, afterFailureMs: 5000 };

/** Has `index` go on, again and again, by itself. It says whether there may be more to do at once. */
export function startIndexer(index: () => Promise<boolean>, log: Pick<Log, 'error'>, pace = PACE): Indexer {
  const stopping = new AbortController();
  const working = keepIndexing(async () => indexOnce(index, log, pace), stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      await working;
    },
  };
}

async function keepIndexing(once: () => Promise<number>, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const rest = await once();
    await pause(rest, undefined, { signal: stopping }).catch(() => {});
  }
}

/** For how long to rest after it. */
async function indexOnce(
  index: () => Promise<boolean>,
  log: Pick<Log, 'error'>,
  { everyMs, rests, afterFailureMs }: Pace,
): Promise<number> {
  const begun = performance.now();
  try {
    const isMore = await index();
    return isMore ? (performance.now() - begun) * rests : everyMs;
  } catch (error) {
    log.error({ err: error }, 'the search could not be brought up to date and tries again');
    return afterFailureMs;
  }
}
