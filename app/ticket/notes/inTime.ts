import type { Message, Note } from '../../../contract/shapes.ts';
import { asNote, type DrawnNote } from './drawnNotes.ts';

/** A note, and whether it is only drawn yet. */
export type ShownNote = { note: Note; drawn: DrawnNote | null };

/** A message, and what is known of it before it is there. */
type Dated = { message: Pick<Message, 'sent_at'>; drawn: unknown };

/** The notes that are there, then those that are not yet. */
export function shownNotes(notes: readonly Note[], drawn: readonly DrawnNote[]): ShownNote[] {
  const stored = new Set(notes.map(note => note.id));
  const waiting = drawn.filter(({ id }) => !stored.has(id));
  return [
    ...notes.map(note => ({ note, drawn: null })),
    ...waiting.map(entry => ({ note: asNote(entry), drawn: entry })),
  ];
}

/** Notes among messages, each where its time is. What is only drawn yet comes last, whatever this clock says. */
export function inTime<Said extends Dated>(
  messages: readonly Said[],
  notes: readonly ShownNote[],
): (Said | ShownNote)[] {
  return notes.reduce<(Said | ShownNote)[]>(
    (all, note) => {
      const at = all.findLastIndex(other => !isLater(other, note));
      return all.toSpliced(at + 1, 0, note);
    },
    [...messages],
  );
}

export const timeOf = (entry: Dated | ShownNote) =>
  Date.parse('note' in entry ? entry.note.created_at : entry.message.sent_at);

function isLater(other: Dated | ShownNote, note: ShownNote): boolean {
  const isDrawn = other.drawn !== null;
  return isDrawn === (note.drawn !== null) ? timeOf(other) > timeOf(note) : isDrawn;
}
