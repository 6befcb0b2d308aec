import type { Reading } from '../database.ts';
import type { ActivityRow } from './activity.ts';

/** An event that is there, as it stands in the activity of its profile. */
export async function eventById(tx: Reading, workspaceId: string, id: string): Promise<ActivityRow> {
  const event = await tx
    .selectFrom('events')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { id, metric: event.metric, at: event.at, kind: 'event', event };
}
