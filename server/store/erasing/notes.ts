import { type RawBuilder, sql } from 'kysely';
import { type ChangeDraft, SYSTEM } from '../../domain/decision.ts';
import type { Reading } from '../database.ts';

/** Takes out what some of these notes say. That there was a note is remembered. */
export async function emptyNotes(
  tx: Reading,
  { workspaceId, profileId }: { workspaceId: string; profileId: string },
  which: RawBuilder<unknown>,
  now: Date,
): Promise<ChangeDraft[]> {
  const { rows } = await sql<{ id: string; ticketId: string }>`
    update notes set body = '', mentions = '{}', deleted_at = coalesce(deleted_at, ${now})
    where (workspace_id, id) in (
      select workspace_id, id from notes where workspace_id = ${workspaceId} and ${which}
        and deleted_at is null limit 100)
    returning id, ticket_id`.execute(tx);
  return rows.map(({ id, ticketId }) => ({
    ...{ type: 'note.deleted' as const, actor: SYSTEM, ticketId, profileId },
    fields: { note: { from: null, to: id } },
  }));
}
