import type { Actor } from '../domain/decision.ts';
import {
  deleteNote as deleted,
  editNote as edited,
  type NoteDraft,
  type NoteEdit,
  writeNote as written,
} from '../domain/notes.ts';
import type { Wanted } from '../store/command.ts';
import { newId } from '../store/ids.ts';
import type { Context } from './context.ts';

type Gate = Pick<Context, 'gate'>;

export type Written = { noteId: string; isNew: boolean };

/** Writes down on a ticket what only the team is to read. */
export async function writeNote(
  { gate }: Gate,
  workspaceId: string,
  ticketId: string,
  draft: NoteDraft,
  actor: Actor,
): Promise<Written> {
  // Without one of the caller's the note gets its id here, so that a commit tried again makes no second one.
  const noteId = draft.id ?? newId();
  const result = await gate.submit({
    workspaceId,
    load: { ticketId, noteId, ...mentionedIn(draft) },
    decide: facts => written(facts, { ...draft, id: noteId }, actor),
  });
  return { noteId, isNew: result !== 'repeated' && result.already === undefined };
}

export async function editNote(
  { gate }: Gate,
  workspaceId: string,
  noteId: string,
  edit: NoteEdit,
  actor: Actor,
): Promise<void> {
  const load = { noteId, ...mentionedIn(edit) };
  await gate.submit({ workspaceId, load, decide: facts => edited(facts, edit, actor) });
}

/** `mayDeleteAny`: not only what they wrote themselves. */
export async function deleteNote(
  { gate }: Gate,
  workspaceId: string,
  noteId: string,
  actor: Actor,
  mayDeleteAny: boolean,
): Promise<void> {
  const decide = (facts: Parameters<typeof deleted>[0]) => deleted(facts, actor, mayDeleteAny);
  await gate.submit({ workspaceId, load: { noteId }, decide });
}

function mentionedIn({ mentions }: NoteEdit): Pick<Wanted, 'memberIds'> {
  return mentions?.length ? { memberIds: mentions } : {};
}
