import { sql } from 'kysely';
import type { Reading } from '../../database.ts';

export type MetricRow = { metric: string; firstAt: Date; lastAt: Date };

/** The metrics of all events that have come in, by name: one look into the index for each, however many events it has. */
export async function metricsOfAll(tx: Reading, workspaceId: string): Promise<MetricRow[]> {
  const { rows } = await sql<MetricRow>`
    with recursive names as (
      (select metric from events where workspace_id = ${workspaceId} order by metric limit 1)
      union all
      select (
        select e.metric from events e where e.workspace_id = ${workspaceId} and e.metric > names.metric
        order by e.metric limit 1
      ) from names where names.metric is not null
    )
    select names.metric, (
        select at from events e where (e.workspace_id, e.metric) = (${workspaceId}, names.metric)
        order by at, id limit 1
      ) as first_at, (
        select at from events e where (e.workspace_id, e.metric) = (${workspaceId}, names.metric)
        order by at desc, id desc limit 1
      ) as last_at
    from names where names.metric is not null`.execute(tx);
  return rows;
}
