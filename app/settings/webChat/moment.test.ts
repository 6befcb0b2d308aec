import { expect, test } from 'vitest';
import { momentOf, saturdayNight } from './moment.ts';

test.each([
  ['2026-11-28', '23:10', 'Europe/Rome', '2026-11-28T22:10:00.000Z'],
  ['2026-11-28', '23:10', 'America/New_York', '2026-11-29T04:10:00.000Z'],
  // Set back over it: the first time.
  ['2026-10-25', '02:30', 'Europe/Rome', '2026-10-25T00:30:00.000Z'],
  // Skipped.
  ['2026-03-29', '02:30', 'Europe/Rome', undefined],
  ['2026-11-28', '', 'Europe/Rome', undefined],
  ['', '23:10', 'Europe/Rome', undefined],
])('CHAT-3: %s %s in %s is at %s', (date, time, zone, moment) => {
  expect(momentOf({ date, time }, zone)?.toISOString()).toBe(moment);
});

test.each([
  ['2026-11-26T10:00:00Z', '2026-11-28'],
  ['2026-11-28T10:00:00Z', '2026-11-28'],
  // Already Sunday in Rome.
  ['2026-11-28T23:30:00Z', '2026-12-05'],
])('CHAT-3: at %s the Saturday that comes is %s', (now, date) => {
  expect(saturdayNight(Date.parse(now), 'Europe/Rome')).toEqual({ date, time: '23:10' });
});
