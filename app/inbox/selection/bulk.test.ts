import { describe, expect, test } from 'vitest';
import type { TicketPatch } from '../../../contract/routes.ts';
import type { Ticket } from '../../../contract/shapes.ts';
import { asSeen, chunksOf, inverseOf, undoOf, wouldChange } from './bulk.ts';

const until = '2026-11-12T08:00:00.000Z';
const ticket = (known: Partial<Ticket> = {}): Ticket =>
  ({
    ...{ id: 'a', channel: 'sms', status: 'open', snoozed_until: null },
    ...{ assignee_id: 'noa', read: true, tags: ['parcel'], ...known },
  }) as Ticket;

test('a call has no more than a hundred', () => {
  const chunks = chunksOf(Array.from({ length: 205 }, (_, at) => at));
  expect(chunks.map(chunk => chunk.length)).toEqual([100, 100, 5]);
  expect(chunks[2]?.[4]).toBe(204);
  expect(chunksOf([])).toEqual([]);
});

describe('ASSIGN-1: what a ticket is already needs no call', () => {
  test.each<[TicketPatch, boolean]>([
    [{ status: 'open' }, false],
    [{ status: 'closed' }, true],
    [{ status: 'snoozed', snoozed_until: until }, true],
    [{ assignee_id: 'noa' }, false],
    [{ assignee_id: null }, true],
    [{ read: true }, false],
    [{ read: false }, true],
    [{ add_tags: ['parcel'] }, false],
    [{ add_tags: ['refund'] }, true],
    [{ remove_tags: ['refund'] }, false],
    [{ remove_tags: ['parcel'] }, true],
  ])('%j: %s', (patch, changes) => {
    expect(wouldChange(ticket(), patch)).toBe(changes);
  });
});

describe('ASSIGN-1: tickets are assigned as they were seen', () => {
  const [a, b] = [ticket(), ticket({ id: 'b' })];
  const nobodys = ticket({ id: 'c', assignee_id: null });

  test("those of one assignee's go together, with whose they are taken to be", () => {
    expect(asSeen({ tickets: [a, nobodys, b], patch: { assignee_id: 'jonas' } })).toEqual([
      { tickets: [a, b], patch: { assignee_id: 'jonas', if_assignee_id: 'noa' } },
      { tickets: [nobodys], patch: { assignee_id: 'jonas', if_assignee_id: null } },
    ]);
  });

  test('whatever else is changed goes in one, whosever they are', () => {
    const job = { tickets: [a, nobodys], patch: { read: true } };
    expect(asSeen(job)).toEqual([job]);
  });
});

describe('what undoes it', () => {
  test.each<[string, Partial<Ticket>, TicketPatch, TicketPatch | null]>([
    ['closing', {}, { status: 'closed' }, { status: 'open' }],
    [
      'closing what was snoozed',
      { status: 'snoozed', snoozed_until: until },
      { status: 'closed' },
      { status: 'snoozed', snoozed_until: until },
    ],
    ['TICK-3: closing a chat', { channel: 'web_chat' }, { status: 'closed' }, null],
    [
      'snoozing a chat',
      { channel: 'web_chat' },
      { status: 'snoozed', snoozed_until: until },
      { status: 'open' },
    ],
    ['assigning', {}, { assignee_id: 'jonas' }, { assignee_id: 'noa' }],
    ['marking unread', {}, { read: false }, { read: true }],
    ['adding tags', {}, { add_tags: ['parcel', 'refund'] }, { remove_tags: ['refund'] }],
    ['taking tags off', {}, { remove_tags: ['parcel', 'refund'] }, { add_tags: ['parcel'] }],
  ])('%s', (_, known, patch, inverse) => {
    expect(inverseOf(ticket(known), patch)).toEqual(inverse);
  });

  test('those that become the same again go together, and those that cannot are left out', () => {
    const [a, b] = [ticket(), ticket({ id: 'b' })];
    const nobodys = ticket({ id: 'c', assignee_id: null });
    expect(undoOf([a, nobodys, b], { assignee_id: 'jonas' })).toEqual([
      { tickets: [a, b], patch: { assignee_id: 'noa' } },
      { tickets: [nobodys], patch: { assignee_id: null } },
    ]);
    expect(undoOf([ticket({ channel: 'web_chat' })], { status: 'closed' })).toEqual([]);
    expect(undoOf([a], { add_tags: ['parcel'] })).toEqual([]);
  });
});
