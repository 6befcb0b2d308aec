import { z } from 'zod';
import { METRICS } from '../../../contract/metrics.ts';
import { Text } from '../../../contract/route.ts';
import type { Condition } from '../../domain/klaviyoFilter.ts';
import { inWorkspace } from '../../store/database.ts';
import { type MetricRow, metricsOfAll } from '../../store/read/klaviyo/metrics.ts';
import { Refused } from '../../store/refused.ts';
import { fromCursor, page } from '../cursor.ts';
import { many, one, type Resource, resource } from './document.ts';
import { metricId } from './metricId.ts';
import { chosen, conditionsIn, type Filters, pageIn } from './queries.ts';
import { type KlaviyoServing, serve } from './serve.ts';

const FILTERS: Filters = {
  'integration.name': { operators: ['equals'] },
  'integration.category': { operators: ['equals'] },
};

type Metric = { metric: string; firstAt: Date | null; lastAt: Date | null };

export function metricRoutes(serving: KlaviyoServing): void {
  const { db, publicUrl } = serving;

  serve(serving, 'listMetrics', async ({ query, caller: { workspaceId }, request }) => {
    const { size, cursor } = pageIn(query, 200, 200);
    const after = fromCursor(cursor, z.object({ metric: Text }));
    const conditions = conditionsIn(query, FILTERS);
    const all = (await metricsIn(workspaceId)).filter(one => holds(one, conditions));
    const rest = after ? all.filter(({ metric }) => metric > after.metric) : all;
    const present = (row: Metric) => presentMetric(publicUrl, row, query);
    const found = page(rest, size, present, ({ metric }) => ({ metric }));
    return many(publicUrl, request, found);
  });

  serve(serving, 'readMetric', async ({ id, query, caller: { workspaceId } }) => {
    const row = (await metricsIn(workspaceId)).find(({ metric }) => metricId(metric) === id);
    if (!row) throw new Refused('not_found');
    return one(presentMetric(publicUrl, row, query));
  });

  async function metricsIn(workspaceId: string): Promise<Metric[]> {
    return withOurs(await inWorkspace(db, workspaceId, tx => metricsOfAll(tx, workspaceId)));
  }
}

const OURS: readonly string[] = Object.values(METRICS);

/** By name. What Parley itself records is a metric before it has happened. */
function withOurs(found: MetricRow[]): Metric[] {
  const ours = OURS.filter(name => !found.some(({ metric }) => metric === name));
  const made = ours.map(metric => ({ metric, firstAt: null, lastAt: null }));
  return [...found, ...made].toSorted((a, b) => (a.metric < b.metric ? -1 : 1));
}

function integrationOf(metric: string) {
  const name = OURS.includes(metric) ? 'Parley' : 'API';
  return {
    object: 'integration',
    id: name.toLowerCase(),
    name,
    category: name === 'API' ? 'API' : 'Internal',
  };
}

function holds({ metric }: Metric, conditions: Condition[]): boolean {
  const { name, category } = integrationOf(metric);
  return conditions.every(
    ({ field, values }) => values[0] === (field === 'integration.name' ? name : category),
  );
}

export function presentMetric(
  publicUrl: string,
  { metric, firstAt, lastAt }: Metric,
  query: Record<string, string>,
): Resource {
  const attributes = {
    name: metric,
    created: firstAt?.toISOString() ?? null,
    updated: lastAt?.toISOString() ?? null,
    integration: integrationOf(metric),
  };
  return resource(publicUrl, 'metrics', {
    ...{ type: 'metric', id: metricId(metric) },
    attributes: chosen(query, 'metric', attributes),
  });
}
