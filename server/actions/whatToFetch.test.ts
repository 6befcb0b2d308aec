import { expect, test } from 'vitest';
import { drawn, fetchFrom, isDueAgain } from './whatToFetch.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const HOURS = 60;

/** When the account was connected, and fetched last; from when on its provider is asked. In minutes from now. */
test.each([
  ['ten minutes before the last time', -5000, -1, -11],
  ['a day back at first', -5000, null, -24 * HOURS],
  ['never for what came before the account', -3, -1, -3],
  ['nor at first', -90, null, -90],
  ['all of an outage', -90_000, -3 * 24 * HOURS, -3 * 24 * HOURS - 10],
])('SMS-9: %s', (_, created, fetched, from) => {
  const reconciledAt = fetched === null ? null : at(fetched);
  expect(fetchFrom({ createdAt: at(created), reconciledAt }, NOW)).toEqual(at(from));
});

/** How old the message is, in minutes; how often it is asked for in the hour that begins then, a round a minute. */
test.each([
  [1, 15 + 5],
  [20, 6],
  [3 * HOURS, 1],
  [40 * HOURS, 1],
  [48 * HOURS + 1, 0],
])('REPLY-8: %i minutes old, %i times an hour', (age, times) => {
  const rounds = Array.from({ length: 60 }, (_, round) => round);
  const due = rounds.filter(round => isDueAgain(at(-age), at(round - 1), at(round)));
  expect(due).toHaveLength(times);
});

test('REPLY-8: a provider that has never been asked is', () => {
  expect(isDueAgain(at(-30 * HOURS), null, NOW)).toBe(true);
});

test('REPLY-8: rounds that were left out are made up for', () => {
  expect(isDueAgain(at(-5 * HOURS), at(-61), NOW)).toBe(true);
});

test('REPLY-8: of more than can be asked for at once so many are, in their order, and each in its turn', () => {
  const all = Array.from({ length: 50 }, (_, at) => at);
  const rounds = Array.from({ length: 400 }, () => drawn(all, 20));
  for (const some of rounds) {
    expect(some).toHaveLength(20);
    expect(some).toEqual(some.toSorted((a, b) => a - b));
  }
  expect(new Set(rounds.flat()).size).toBe(50);
  expect(drawn(all, 60)).toEqual(all);
});
