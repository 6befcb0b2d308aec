import { sql } from 'kysely';
import type { Reading } from '../database.ts';
import { WHERE_TO_TELL, type WhereToTell } from './whereToTell.ts';

/** A note with a mention, and the customer on whose ticket it stands. */
export type NoteToTell = WhereToTell & {
  body: string;
  at: Date;
  author: string | null;
};

/** Undefined once it has been deleted. */
export function noteToTell(
  tx: Reading,
  workspaceId: string,
  noteId: string,
): Promise<NoteToTell | undefined> {
  return tx
    .selectFrom('notes')
    .innerJoin('tickets', join =>
      join.onRef('tickets.workspaceId', '=', 'notes.workspaceId').onRef('tickets.id', '=', 'notes.ticketId'),
    )
    .innerJoin('profiles', join =>
      join
        .onRef('profiles.workspaceId', '=', 'tickets.workspaceId')
        .onRef('profiles.id', '=', 'tickets.profileId'),
    )
    .leftJoin('accounts', 'accounts.id', 'notes.authorId')
    .where('notes.workspaceId', '=', workspaceId)
    .where('notes.id', '=', noteId)
    .where('notes.deletedAt', 'is', null)
    .select(['notes.body', 'accounts.name as author', at.as('at')])
    .select(WHERE_TO_TELL)
    .executeTakeFirst();
}

/** Whoever is mentioned later is told of it later. */
const at = sql<Date>`coalesce(notes.edited_at, notes.created_at)`;
