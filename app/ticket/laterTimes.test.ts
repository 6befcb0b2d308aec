import { expect, test } from 'vitest';
import { laterTimes } from './laterTimes.ts';

const now = Date.parse('2026-11-26T20:30:10Z');
const shown = (theirZones: string[]) =>
  Object.fromEntries(
    Object.entries(laterTimes(now, 'Europe/Rome', theirZones)).map(([name, at]) => [
      name,
      at && new Date(at).toISOString(),
    ]),
  );

test('REPLY-10: 08:00 where the customer is, in an hour, and nine tomorrow where we are', () => {
  expect(shown(['America/New_York'])).toEqual({
    theirMorning: '2026-11-27T13:00:00.000Z',
    hour: '2026-11-26T21:31:00.000Z',
    tomorrow: '2026-11-27T08:00:00.000Z',
  });
});

test('REPLY-10: whose clock is not known has no morning', () => {
  expect(shown([]).theirMorning).toBe(null);
});
