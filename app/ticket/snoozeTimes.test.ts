import { expect, test } from 'vitest';
import { fieldValue, momentAt, snoozeTimes } from './snoozeTimes.ts';

const utc = (at: number | null) => at && new Date(at).toISOString();

test('mornings are the workspace’s own', () => {
  const times = snoozeTimes(Date.parse('2026-11-10T13:20:00Z'), 'Europe/Rome');
  expect(utc(times.later)).toBe('2026-11-10T17:00:00.000Z');
  expect(utc(times.tomorrow)).toBe('2026-11-11T07:00:00.000Z');
  expect(utc(times.week)).toBe('2026-11-17T07:00:00.000Z');
});

test('late in the day later is soon, and then no more', () => {
  expect(utc(snoozeTimes(Date.parse('2026-11-10T20:10:00Z'), 'Europe/Rome').later)).toBe(
    '2026-11-10T22:00:00.000Z',
  );
  expect(snoozeTimes(Date.parse('2026-11-10T22:10:00Z'), 'Europe/Rome').later).toBeNull();
});

test('a week over a change of the clocks still ends in the morning', () => {
  const times = snoozeTimes(Date.parse('2026-10-22T10:00:00Z'), 'Europe/Rome');
  expect(utc(times.tomorrow)).toBe('2026-10-23T06:00:00.000Z');
  expect(utc(times.week)).toBe('2026-10-29T07:00:00.000Z');
});

test('a chosen time goes through the field and back', () => {
  const at = Date.parse('2026-07-04T21:30:00Z');
  expect(fieldValue(at, 'America/New_York')).toBe('2026-07-04T17:30');
  expect(momentAt('2026-07-04T17:30', 'America/New_York')).toBe(at);
});
