import { sql } from 'kysely';
import type { Note } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import { asOf } from './tickets.ts';

export type Named = { id: string; name: string };

export type NoteRow = Note & { authorName: string | null; mentioned: Named[]; asOf: number };

/** Those that are not deleted. */
function noteRows(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('notes')
    .leftJoin('accounts', 'accounts.id', 'notes.authorId')
    .where('notes.workspaceId', '=', workspaceId)
    .where('notes.deletedAt', 'is', null)
    .selectAll('notes')
    .select(['accounts.name as authorName', MENTIONED.as('mentioned'), asOf(workspaceId).as('asOf')]);
}

const MENTIONED = sql<Named[]>`(
  select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) order by m.place), '[]')
  from unnest(notes.mentions) with ordinality as m (id, place) join accounts a on a.id = m.id)`;

/** The last notes on a ticket before a position, the newest first. */
export function notesBefore(
  tx: Reading,
  workspaceId: string,
  ticketId: string,
  before: { createdAt: string; id: string } | null,
  limit: number,
): Promise<NoteRow[]> {
  let rows = noteRows(tx, workspaceId).where('notes.ticketId', '=', ticketId);
  if (before)
    rows = rows.where(
      sql<boolean>`(notes.created_at, notes.id) < (${before.createdAt}::timestamptz, ${before.id}::uuid)`,
    );
  return rows.orderBy('notes.createdAt', 'desc').orderBy('notes.id', 'desc').limit(limit).execute();
}

export function notesById(tx: Reading, workspaceId: string, ids: string[]): Promise<NoteRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return noteRows(tx, workspaceId).where('notes.id', 'in', ids).execute();
}

export async function isTicket(tx: Reading, workspaceId: string, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom('tickets')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined;
}
