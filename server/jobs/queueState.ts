import type { Pool } from 'pg';

/** Of one task: its jobs by what they wait for, and since when the oldest is due, in seconds. */
export type QueueOfTask = {
  task: string;
  waiting: number;
  oldest: number;
  scheduled: number;
  givenUp: number;
};

/** The queue as it now stands, by the database's clock. Only its owner may look. */
export async function queueState(owner: Pool): Promise<QueueOfTask[]> {
  const { rows } = await owner.query<QueueOfTask>(STATE);
  return rows;
}

const STATE = `
select task_identifier as task,
  count(*) filter (where due and not over)::int as waiting,
  coalesce(extract(epoch from now() - min(run_at) filter (where due and not over)), 0)::float8 as oldest,
  count(*) filter (where not due and not over)::int as scheduled,
  count(*) filter (where over)::int as "givenUp"
from (
  select task_identifier, run_at, run_at <= now() as due, attempts >= max_attempts as over
  from graphile_worker.jobs where locked_at is null
) jobs
group by 1`;
