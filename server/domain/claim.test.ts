import { describe, expect, test } from 'vitest';
import { isKept, isUndone, judgeClaim, type Verdict } from './claim.ts';

const NOW = new Date('2026-11-10T09:00:00Z');
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

type Row = [
  request: 'same' | 'other',
  answered: boolean,
  held: number,
  repeatable: boolean,
  verdict: Verdict,
];

const ROWS: Row[] = [
  ['same', true, -1, false, 'replay'],
  ['same', true, 1, false, 'replay'],
  ['same', true, -1, true, 'replay'],
  ['other', true, -1, false, 'idempotency_key_reused'],
  ['other', false, 1, true, 'idempotency_key_reused'],
  ['other', false, -1, true, 'idempotency_key_reused'],
  ['same', false, 1, false, 'idempotency_in_flight'],
  ['same', false, 1, true, 'idempotency_in_flight'],
  ['same', false, 0, true, 'again'],
  ['same', false, -1, true, 'again'],
  ['same', false, 0, false, 'idempotency_outcome_unknown'],
  ['same', false, -1, false, 'idempotency_outcome_unknown'],
];

describe('DATA-3: a request under a key that was used', () => {
  test.each(ROWS)('%s request, answered %s, held for %s s, repeatable %s: %s', (...row) => {
    const [request, isAnswered, held, isRepeatable, verdict] = row;
    const claim = { request: 'same', heldUntil: at(held), isAnswered };
    expect(judgeClaim(claim, { request, now: NOW, isRepeatable })).toBe(verdict);
  });
});

test.each([
  [200, 'kept'],
  [201, 'kept'],
  [204, 'kept'],
  [403, 'kept'],
  [404, 'kept'],
  [422, 'kept'],
  [409, 'undone'],
  [429, 'undone'],
  [500, 'lost'],
  [503, 'lost'],
])('DATA-3: an answer of %s is %s', (status, what) => {
  expect([isKept(status), isUndone(status)]).toEqual([what === 'kept', what === 'undone']);
});
