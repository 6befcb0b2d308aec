import type * as wire from '../../contract/shapes.ts';
import type { NoteRow } from '../store/read/notes.ts';

export function presentNote(row: NoteRow): wire.Note {
  const { id, ticketId, authorId, authorName, body, mentioned, createdAt, editedAt, asOf } = row;
  return {
    id,
    ticket_id: ticketId,
    author: authorId && authorName ? { id: authorId, name: authorName } : null,
    body,
    mentions: mentioned,
    created_at: createdAt.toISOString(),
    edited_at: editedAt?.toISOString() ?? null,
    as_of: asOf,
  };
}
