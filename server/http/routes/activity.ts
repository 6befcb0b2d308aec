import { z } from 'zod';
import { Text } from '../../../contract/route.ts';
import type { Context } from '../../actions/context.ts';
import { recordEvent } from '../../actions/recordEvent.ts';
import { presentActivity } from '../../present/activity.ts';
import { inWorkspace } from '../../store/database.ts';
import { type ActivityRow, activityOf } from '../../store/read/activity.ts';
import { eventById } from '../../store/read/events.ts';
import { type MetricCount, metricsOf } from '../../store/read/metrics.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { customerNamed } from '../customerNamed.ts';
import { profileOf } from '../profileOf.ts';
import { type Serving, serve } from '../serve.ts';

export function activityRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listActivity', async ({ params, query, caller }) => {
    const { workspaceId } = caller;
    const { metric = null, limit } = query;
    const before = fromCursor(query.cursor, z.object({ at: Instant, id: Uuid }));
    await profileOf(db, caller, params.id);
    const rows = await inWorkspace(db, workspaceId, tx =>
      activityOf(tx, { workspaceId, profileId: params.id, metric, before, limit: limit + 1 }),
    );
    return page(rows, limit, presentActivity, ({ at, id }: ActivityRow) => ({ at, id }));
  });

  serve(serving, 'listMetrics', async ({ params, query: { cursor, limit }, caller }) => {
    const { workspaceId } = caller;
    const after = fromCursor(cursor, z.object({ metric: Text }))?.metric ?? '';
    await profileOf(db, caller, params.id);
    const rows = await inWorkspace(db, workspaceId, tx =>
      metricsOf(tx, workspaceId, params.id, after, limit + 1),
    );
    return page(rows, limit, presentMetric, ({ metric }: MetricCount) => ({ metric }));
  });

  serve(serving, 'recordEvent', async ({ body, caller, request: { held }, reply }) => {
    const { workspaceId } = caller;
    const { metric, properties, at, unique_id } = body;
    const uniqueId = unique_id ?? held?.id ?? null;
    const told = { metric, properties, at: at ? new Date(at) : null, source: 'api', uniqueId };
    const given = { ...told, customer: customerNamed(body.profile) };
    const { id, isNew } = await recordEvent(context, workspaceId, given, actorOf(caller));
    reply.code(isNew || (held && !unique_id) ? 201 : 200);
    return presentActivity(await inWorkspace(db, workspaceId, tx => eventById(tx, workspaceId, id)));
  });
}

function presentMetric({ lastAt, ...row }: MetricCount) {
  return { ...row, last_at: lastAt.toISOString() };
}
