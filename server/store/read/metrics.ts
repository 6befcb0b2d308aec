import { sql } from 'kysely';
import { METRICS } from '../../../contract/metrics.ts';
import type { Reading } from '../database.ts';
import { METRIC_OF_CONSENT, METRIC_OF_TEXT } from './activity.ts';

export type MetricCount = { metric: string; count: number; lastAt: Date };

/** What stands in a profile's activity, by metric: how often, and when last (PROF-2). By name, those `after` one. */
export async function metricsOf(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  after: string,
  limit: number,
): Promise<MetricCount[]> {
  const { rows } = await sql<MetricCount>`
    select metric, sum(count)::int as count, max(last_at) as last_at from (
      select metric, count(*) as count, max(at) as last_at from events
      where workspace_id = ${workspaceId} and profile_id = ${profileId} group by metric
      union all
      select ${METRIC_OF_TEXT}, count(*), max(sent_at) from messages
      where workspace_id = ${workspaceId} and thread_id = ${profileId} group by 1
      union all
      select ${METRIC_OF_CONSENT}, count(*), max(at) from consent_ledger
      where workspace_id = ${workspaceId} and profile_id = ${profileId} group by 1
      union all
      select ${METRICS.placedOrder}::text, count(*), max(placed_at) from orders
      where workspace_id = ${workspaceId} and profile_id = ${profileId} having count(*) > 0
    ) counted
    where metric collate "C" > ${after} group by metric order by metric collate "C" limit ${limit}`.execute(
    tx,
  );
  return rows;
}
