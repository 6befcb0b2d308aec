import type { Note } from '../../../contract/shapes.ts';
import type { Shown } from '../threadItems.ts';
import { asNote, type DrawnNote } from './drawnNotes.ts';

/** A note, and whether it is only drawn yet. */
export type ShownNote = { note: Note; drawn: DrawnNote | null };

export type Entry = Shown | ShownNote;

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
export function inTime(messages: readonly Shown[], notes: readonly ShownNote[]): Entry[] {
  return notes.reduce<Entry[]>(
    (all, note) => {
      const at = all.findLastIndex(other => !isLater(other, note));
      return all.toSpliced(at + 1, 0, note);
    },
    [...messages],
  );
}

export const timeOf = (entry: Entry) =>
  Date.parse('note' in entry ? entry.note.created_at : entry.message.sent_at);

function isLater(other: Entry, note: ShownNote): boolean {
  const isDrawn = other.drawn !== null;
  return isDrawn === (note.drawn !== null) ? timeOf(other) > timeOf(note) : isDrawn;
}
