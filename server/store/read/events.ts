import type { Reading } from '../database.ts';
import type { ActivityRow } from './activity.ts';

type EventRow = Extract<ActivityRow, { kind: 'event' }>;

/** An event that is there, as it stands in the activity of its profile. */
export async function eventById(tx: Reading, workspaceId: string, id: string): Promise<EventRow> {
  const event = await findEvent(tx, workspaceId, id);
  if (!event) throw new Error('an event was recorded and is not there');
  return event;
}

export async function findEvent(tx: Reading, workspaceId: string, id: string): Promise<EventRow | null> {
  const event = await tx
    .selectFrom('events')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!event) return null;
  return { id, metric: event.metric, at: event.at, kind: 'event', event };
}
