import type { Note, ProfileEvent } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

/** What happened to somebody, in the order in which it was recorded, for what is handed to them (DATA-4). */
export function eventsKept(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  after: string | null,
  limit: number,
): Promise<ProfileEvent[]> {
  let rows = tx
    .selectFrom('events')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId);
  if (after) rows = rows.where('id', '>', after);
  return rows.orderBy('id').limit(limit).execute();
}

/** What the team wrote of somebody, but for what it has deleted. */
export function notesKept(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  after: string | null,
  limit: number,
): Promise<Note[]> {
  let rows = tx
    .selectFrom('notes')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('deletedAt', 'is', null)
    .where('ticketId', 'in', eb =>
      eb
        .selectFrom('tickets')
        .select('id')
        .where('workspaceId', '=', workspaceId)
        .where('profileId', '=', profileId),
    );
  if (after) rows = rows.where('id', '>', after);
  return rows.orderBy('id').limit(limit).execute();
}
