import { expect, test } from 'vitest';
import type { Message, Note } from '../../../contract/shapes.ts';
import type { Drawn } from '../outbox.ts';
import type { Shown } from '../threadItems.ts';
import type { DrawnNote } from './drawnNotes.ts';
import { inTime, type ShownNote, shownNotes } from './inTime.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 10, 10, minute)).toISOString();
const message = (id: string, minute: number, drawn: Partial<Drawn> | null = null): Shown => ({
  message: { id, sent_at: at(minute) } as Message,
  drawn: drawn as Drawn | null,
});
const note = (id: string, minute: number) => ({ id, created_at: at(minute) }) as Note;
const drawnNote = (id: string, minute: number): DrawnNote => ({
  ...{ id, memberId: 'noa', ticketId: 't', body: id, mentions: [] },
  ...{ at: Date.parse(at(minute)), state: 'sending' },
});
const names = (entries: (Shown | ShownNote)[]) =>
  entries.map(entry => ('note' in entry ? `note ${entry.note.id}` : entry.message.id));

test('a note stands where its time is, below what was said in the same moment', () => {
  const messages = [message('a', 1), message('b', 5), message('c', 9)];
  const notes = shownNotes([note('early', 0), note('same', 5), note('between', 7), note('late', 10)], []);
  expect(names(inTime(messages, notes))).toEqual([
    ...['note early', 'a', 'b', 'note same', 'note between', 'c', 'note late'],
  ]);
});

test('what is only drawn yet stands below all that is there, whatever the clock of this screen says', () => {
  const messages = [message('a', 5), message('mine', 2, {})];
  const notes = shownNotes([note('theirs', 6)], [drawnNote('first', 1), drawnNote('last', 3)]);
  expect(names(inTime(messages, notes))).toEqual(['a', 'note theirs', 'note first', 'mine', 'note last']);
});

test('once the server has a note, the drawn one has done its work', () => {
  expect(shownNotes([note('mine', 1)], [drawnNote('mine', 1)])).toEqual([
    { note: note('mine', 1), drawn: null },
  ]);
});
