import { z } from 'zod';
import type { NotePatch } from '../../../contract/noteRoutes.ts';
import { ADMIN_ROLES, type Role } from '../../../contract/roles.ts';
import type { Context } from '../../actions/context.ts';
import { deleteNote, editNote, writeNote } from '../../actions/writeNote.ts';
import type { NoteEdit } from '../../domain/notes.ts';
import { presentNote } from '../../present/note.ts';
import { type Database, inWorkspace } from '../../store/database.ts';
import { isTicket, type NoteRow, notesBefore, notesById } from '../../store/read/notes.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf, type Caller } from '../caller.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

const Position = z.object({ createdAt: Instant, id: Uuid });

export function noteRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listNotes', async ({ params, query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, Position);
    const rows = await notesOn(db, workspaceId, params.id, before, query.limit + 1);
    const newestFirst = page(rows, query.limit, presentNote, positionOf);
    return { ...newestFirst, data: newestFirst.data.toReversed() };
  });

  serve(
    serving,
    'writeNote',
    async ({ params, body: { id, body, mentions = [] }, request, reply, caller }) => {
      const { held } = request;
      const draft = { id: id ?? held?.id ?? null, body, mentions };
      const { noteId, isNew } = await writeNote(
        context,
        caller.workspaceId,
        params.id,
        draft,
        actorOf(caller),
      );
      reply.code(isNew || (held && !id) ? 201 : 200);
      return noteOf(db, caller, noteId);
    },
  );

  serve(serving, 'editNote', async ({ params, body, caller }) => {
    await editNote(context, caller.workspaceId, params.id, editOf(body), actorOf(caller));
    return noteOf(db, caller, params.id);
  });

  serve(serving, 'deleteNote', async ({ params, caller }) => {
    await deleteNote(context, caller.workspaceId, params.id, actorOf(caller), mayDeleteAny(caller));
    return null;
  });
}

function positionOf({ createdAt, id }: NoteRow) {
  return { createdAt, id };
}

function editOf({ body, mentions }: NotePatch): NoteEdit {
  return { ...(body !== undefined && { body }), ...(mentions && { mentions }) };
}

/** Who answers for the team can clear away what anybody wrote. */
function mayDeleteAny(caller: Caller): boolean {
  const admins: readonly Role[] = ADMIN_ROLES;
  return caller.kind === 'member' && admins.includes(caller.role);
}

function notesOn(
  db: Database,
  workspaceId: string,
  ticketId: string,
  before: z.infer<typeof Position> | null,
  limit: number,
): Promise<NoteRow[]> {
  return inWorkspace(db, workspaceId, async tx => {
    if (!(await isTicket(tx, workspaceId, ticketId))) throw new Refused('not_found');
    return notesBefore(tx, workspaceId, ticketId, before, limit);
  });
}

/** A note as answers show it. Throws `not_found` for one that has been deleted meanwhile. */
async function noteOf(db: Database, { workspaceId }: Caller, id: string) {
  const [row] = await inWorkspace(db, workspaceId, tx => notesById(tx, workspaceId, [id]));
  if (!row) throw new Refused('not_found');
  return presentNote(row);
}
