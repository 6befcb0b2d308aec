import { describe, expect, test } from 'vitest';
import type { Actor } from './decision.ts';
import { deleteNote, editNote, writeNote } from './notes.ts';
import * as given from './testFacts.ts';

const { AGENT } = given;
const COLLEAGUE: Actor = { kind: 'member', id: 'agent-2' };
const KEY: Actor = { kind: 'api_key', id: 'key-1' };
const OTHER_KEY: Actor = { kind: 'api_key', id: 'key-2' };

const ticket = given.aTicket({ status: 'closed', channel: 'web_chat', read: false });
const members = ['agent-1', 'agent-2'];
const draft = { id: null, body: ' Asked for it twice.\n', mentions: [] as string[] };
const of = (known: Parameters<typeof given.facts>[0] = {}) =>
  given.facts({ ticket, members, profile: given.aProfile({ blockedAt: given.EARLIER }), ...known });

const told = (type: string, id: string, actor: Actor = AGENT) => [
  {
    ...{ type, actor, ticketId: 'ticket-1', profileId: 'profile-1' },
    fields: { note: { from: null, to: id } },
  },
];

describe('a note', () => {
  test('is written on any ticket, of a closed chat and a blocked customer too, and changes nothing else', () => {
    const { note, changes, ...rest } = given.accepted(writeNote(of(), draft, AGENT));
    expect(rest).toEqual({});
    expect(note).toEqual(
      given.aNote({ id: 'new-1', body: 'Asked for it twice.', createdAt: given.NOW, authorId: 'agent-1' }),
    );
    expect(changes).toEqual(told('note.created', 'new-1'));
  });

  test('is written on no ticket that is not there', () => {
    expect(writeNote(of({ ticket: null }), draft, AGENT)).toEqual({ refused: 'not_found' });
  });

  test('of a program has no author', () => {
    expect(given.accepted(writeNote(of(), draft, KEY)).note?.authorId).toBeNull();
  });

  test('has an id of the caller’s, under which it is written once', () => {
    const mine = { ...draft, id: 'mine' };
    expect(given.accepted(writeNote(of(), mine, AGENT)).note?.id).toBe('mine');
    const note = given.aNote({ id: 'mine' });
    expect(writeNote(of({ note }), mine, AGENT)).toEqual({ changes: [], already: 'mine' });
    const taken = { refused: 'duplicate_id', pointer: '/id' };
    for (const known of [{ ticketId: 'ticket-2' }, { deletedAt: given.EARLIER }])
      expect(writeNote(of({ note: { ...note, ...known } }), mine, AGENT)).toEqual(taken);
  });

  test('mentions nobody who may not read it', () => {
    const mentions = ['agent-2', 'analyst-1'];
    expect(writeNote(of(), { ...draft, mentions }, AGENT)).toEqual({
      ...{ refused: 'unknown_member', pointer: '/mentions/1' },
    });
    const [colleague] = mentions;
    expect(
      given.accepted(writeNote(of(), { ...draft, mentions: [colleague ?? ''] }, AGENT)).note,
    ).toMatchObject({
      mentions: ['agent-2'],
    });
  });
});

describe('a note that is edited', () => {
  const note = given.aNote({ mentions: ['agent-3'] });
  const edited = { ...note, editedAt: given.NOW };

  test('says something else, and that it was edited', () => {
    const decision = given.accepted(editNote(of({ note }), { body: ' Thrice. ' }, AGENT));
    expect(decision).toEqual({
      note: { ...edited, body: 'Thrice.' },
      changes: told('note.updated', 'note-1'),
    });
  });

  test('mentions others, beside whoever was mentioned already and may not be by now', () => {
    const mention = (mentions: string[]) => editNote(of({ note }), { mentions }, AGENT);
    expect(given.accepted(mention(['agent-3', 'agent-2'])).note).toEqual({
      ...edited,
      mentions: ['agent-3', 'agent-2'],
    });
    expect(mention(['agent-2', 'agent-4'])).toEqual({ refused: 'unknown_member', pointer: '/mentions/1' });
  });

  test.each([{}, { body: ' Asked for it twice.' }, { mentions: ['agent-3'] }])(
    'by %j, stays as it is',
    edit => {
      expect(editNote(of({ note }), edit, AGENT)).toEqual({ changes: [] });
    },
  );
});

test('a note that is deleted is remembered, and not what it said', () => {
  const note = given.aNote({ mentions: ['agent-2'] });
  expect(deleteNote(of({ note }), AGENT, false)).toEqual({
    note: { ...note, body: '', mentions: [], deletedAt: given.NOW },
    changes: told('note.deleted', 'note-1'),
  });
});

describe('whose a note is', () => {
  const mine = given.aNote();
  const program = given.aNote({ authorId: null });
  const no = { refused: 'not_your_note' };

  test.each([
    ['its author', mine, AGENT, true, true],
    ['a colleague', mine, COLLEAGUE, false, false],
    ['an Owner or an Admin', mine, COLLEAGUE, false, true],
    ['a program', mine, KEY, false, false],
    ['the program that wrote it', program, KEY, true, true],
    ['another program', program, OTHER_KEY, true, true],
    ['a member', program, AGENT, false, false],
  ])('%s', (who, note, actor, mayEdit, mayDelete) => {
    const edit = editNote(of({ note }), { body: 'Thrice.' }, actor);
    const deletion = deleteNote(of({ note }), actor, who === 'an Owner or an Admin');
    expect([edit, deletion].map(one => 'changes' in one)).toEqual([mayEdit, mayDelete]);
    for (const one of [edit, deletion]) if ('refused' in one) expect(one).toEqual(no);
  });

  test.each([[null], [given.aNote({ deletedAt: given.EARLIER })]])('there is none: %#', note => {
    expect(editNote(of({ note }), { body: 'Thrice.' }, AGENT)).toEqual({ refused: 'not_found' });
    expect(deleteNote(of({ note }), AGENT, true)).toEqual({ refused: 'not_found' });
  });
});
