import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CallError } from './callError.ts';
import { fromCursor, Instant, page, toCursor, Uuid } from './cursor.ts';

const Position = z.object({ sortedAt: Instant, id: Uuid });
const POSITION = { sortedAt: '2027-03-01T12:00:00.000Z', id: '0195512e-7a00-7000-8000-000000000001' };

test('VIEW-5: a cursor leads back to its position, and fits into an address', () => {
  const cursor = toCursor(POSITION);
  expect(fromCursor(cursor, Position)).toEqual(POSITION);
  expect(encodeURIComponent(cursor)).toBe(cursor);
});

test('VIEW-5: a time as the database has it comes back as its text', () => {
  const cursor = toCursor({ ...POSITION, sortedAt: new Date(POSITION.sortedAt) });
  expect(fromCursor(cursor, Position)).toEqual(POSITION);
});

test.each([undefined, ''])('VIEW-5: %j is the beginning', cursor => {
  expect(fromCursor(cursor, Position)).toBeNull();
});

describe.each([
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('{"sortedAt":').toString('base64url')],
  ['null', toCursor(JSON.parse('[null]')).slice(0, 3)],
  ['an empty position', toCursor({})],
  ['a list', toCursor([])],
  ["another list's", toCursor({ number: 7 })],
  ['no id', toCursor({ ...POSITION, id: "'; drop table tickets" })],
  ['no time', toCursor({ ...POSITION, sortedAt: 'yesterday' })],
  ['no day of the calendar', toCursor({ ...POSITION, sortedAt: '2027-02-30T12:00:00.000Z' })],
  ['a time without zone', toCursor({ ...POSITION, sortedAt: '2027-03-01T12:00:00' })],
  ['half of one', toCursor(POSITION).slice(0, 40)],
])('a cursor that is %s', (_, cursor) => {
  test('VIEW-5: is the mistake of the caller, with the parameter named', () => {
    expect(refusalOf(cursor)).toMatchObject({ code: 'invalid_cursor', errors: [{ pointer: 'cursor' }] });
  });
});

test('VIEW-5: whatever is given for a cursor, it is never more than a mistake', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), cursor => {
      expect(refusalOf(cursor)).toMatchObject({ code: 'invalid_cursor' });
    }),
  );
});

function refusalOf(cursor: string): CallError | null {
  try {
    fromCursor(cursor, Position);
    return null;
  } catch (error) {
    if (error instanceof CallError) return error;
    throw error;
  }
}

/** Rows read, which is one more than asked for where there are more; what is shown; where the next page begins. */
test.each([
  [[], [], null],
  [[1], [1], null],
  [[1, 2], [1, 2], null],
  [[1, 2, 3], [1, 2], { at: 2 }],
])('VIEW-5: of %j, two a page are %j', (rows, shown, next) => {
  const { data, next_cursor } = page(
    rows,
    2,
    row => row,
    at => ({ at }),
  );
  expect(data).toEqual(shown);
  expect(next_cursor).toBe(next && toCursor(next));
});
