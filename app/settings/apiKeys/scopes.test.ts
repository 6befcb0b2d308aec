import { expect, test } from 'vitest';
import { Scope } from '../../../contract/vocabulary.ts';
import { expiryIn, isEnding, SCOPES } from './scopes.ts';

const NOW = Date.parse('2026-11-27T09:00:00Z');

test('DATA-3: every scope that a key can have is offered', () => {
  expect([...SCOPES].sort()).toEqual([...Scope.options].sort());
});

test.each([
  [30, '2026-12-27T09:00:00.000Z'],
  [0, null],
])('DATA-3: a key for %s days', (days, expiry) => {
  expect(expiryIn(days, NOW)).toBe(expiry);
});

test.each([
  [null, false],
  ['2026-12-04T09:00:00Z', false],
  ['2026-12-04T08:59:59Z', true],
  ['2026-11-01T09:00:00Z', true],
])('DATA-3: a key that expires at %s is ending: %s', (expiresAt, ending) => {
  expect(isEnding(expiresAt, NOW)).toBe(ending);
});
