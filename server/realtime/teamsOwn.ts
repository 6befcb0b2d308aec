import type { ChangesFrame } from '../../contract/changes.ts';
import { presentNote } from '../present/note.ts';
import type { Reading } from '../store/database.ts';
import type { ChangeRow } from '../store/read/changes.ts';
import { notesById } from '../store/read/notes.ts';

type Own = Pick<ChangesFrame, 'notes' | 'deleted_notes' | 'deleted_tags'>;

/** What changes did to the team's own notes and tags. They have no column for it: their fields say it. */
export async function teamsOwn(tx: Reading, workspaceId: string, changes: ChangeRow[]): Promise<Own> {
  const ids = notesIn(changes);
  const notes = (await notesById(tx, workspaceId, ids)).map(presentNote);
  const deleted_notes = ids.filter(id => !notes.some(note => note.id === id));
  return { notes, deleted_notes, deleted_tags: deletedTags(changes) };
}

/** Those that were written, changed or deleted (`domain/notes.ts`). */
function notesIn(changes: ChangeRow[]): string[] {
  const told = changes.filter(({ type }) => type.startsWith('note.'));
  return [...new Set(told.map(({ fields }) => String(fields.note?.to)))];
}

const NAME_OF_A_TAG = /^tags\.([^.]+)\.name$/;

/** Those that have no name any more (`domain/defineTag.ts`). */
function deletedTags(changes: ChangeRow[]): string[] {
  return changes
    .filter(({ type }) => type === 'settings.updated')
    .flatMap(({ fields }) => Object.entries(fields))
    .flatMap(([name, { to }]) => (to === null ? (NAME_OF_A_TAG.exec(name)?.[1] ?? []) : []));
}
