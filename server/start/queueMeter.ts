import { queued } from '../http/metrics.ts';
import { queueState } from '../jobs/queueState.ts';
import { type Connection, openPool } from '../store/database.ts';

export type QueueMeter = { measure(): Promise<void>; close(): Promise<void> };

/** Looks at the queue when somebody asks for the figures, over a connection of its own. */
export function queueMeter(owner: Connection): QueueMeter {
  const pool = openPool({ ...owner, statement_timeout: 5000 }, 1);
  return {
    measure: async () => {
      const tasks = await queueState(pool).catch(() => null);
      for (const gauge of BY_TASK) gauge.reset();
      queued.isReadable.set(tasks ? 1 : 0);
      for (const { task, waiting, oldest, scheduled, givenUp } of tasks ?? []) {
        queued.waiting.set({ task }, waiting);
        queued.oldest.set({ task }, oldest);
        queued.scheduled.set({ task }, scheduled);
        queued.givenUp.set({ task }, givenUp);
      }
    },
    close: () => pool.end(),
  };
}

const BY_TASK = [queued.waiting, queued.oldest, queued.scheduled, queued.givenUp];
