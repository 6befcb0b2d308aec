import { sql } from 'kysely';
import type { ProfileEvent } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

/** What a profile did and what happened to it, the newest first; of one metric, or all (PROF-2). */
export function eventsOf(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  metric: string | null,
  before: { at: string; id: string } | null,
  limit: number,
): Promise<ProfileEvent[]> {
  let rows = tx
    .selectFrom('events')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId);
  if (metric !== null) rows = rows.where('metric', '=', metric);
  if (before) rows = rows.where(sql<boolean>`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  return rows.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}
