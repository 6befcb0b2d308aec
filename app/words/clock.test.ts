import { expect, test } from 'vitest';
import { type Clock, comingMoment, comingTime, dayAndTime, dayLine, momentOf, shortAgo } from './clock.ts';

const clock: Clock = {
  t: ((key: string, values?: object) => [key, ...Object.values(values ?? {})].join(' ')) as Clock['t'],
  locale: 'en-GB',
  zone: 'Europe/Rome',
};

// 20:00 in Rome.
const now = Date.parse('2026-11-10T19:00:00Z');
const ago = (hours: number) => now - hours * 3_600_000;

test('a row is told relative times up to a week', () => {
  expect(shortAgo(now - 20_000, now, clock)).toBe('time.now');
  expect(shortAgo(ago(0.5), now, clock)).toBe('time.minutes 30');
  expect(shortAgo(ago(3), now, clock)).toBe('time.hours 3');
  expect(shortAgo(ago(21), now, clock)).toBe('time.yesterday');
  expect(shortAgo(ago(72), now, clock)).toBe('time.days 3');
  expect(shortAgo(ago(24 * 8), now, clock)).toBe('2 Nov');
  expect(shortAgo(ago(24 * 400), now, clock)).toBe('6 Oct 2025');
});

test('a few hours ago stays so over midnight', () => {
  const oneInTheMorning = Date.parse('2026-11-11T00:00:00Z');
  expect(shortAgo(oneInTheMorning - 2 * 3_600_000, oneInTheMorning, clock)).toBe('time.hours 2');
});

test('a clock that is behind the server tells now', () => {
  expect(shortAgo(now + 5_000, now, clock)).toBe('time.now');
});

test('days change at midnight in the workspace', () => {
  const justAfter = Date.parse('2026-11-09T23:10:00Z');
  expect(dayLine(justAfter, now, clock)).toBe('thread.today');
  expect(dayLine(justAfter - 3_600_000, now, clock)).toBe('thread.yesterday');
  expect(dayLine(ago(24 * 7), now, clock)).toBe('Tuesday 3 November');
});

test('moments are told with their day', () => {
  expect(dayAndTime(ago(1), now, clock)).toBe('time.todayAt 19:00');
  expect(comingTime(now + 3_600_000, now, clock)).toBe('21:00');
  expect(comingTime(now + 24 * 3_600_000, now, clock)).toBe('time.dateAt Wed 11 Nov 20:00');
  expect(momentOf(ago(24 * 9), now, clock)).toEqual({ day: 'other', time: '20:00', date: '1 November' });
});

test('what is still to come is named by its day, within a week by its weekday', () => {
  const moment = (hours: number) => comingMoment(now + hours * 3_600_000, now, clock);
  expect(moment(2)).toMatchObject({ day: 'today', time: '22:00' });
  expect(moment(12)).toMatchObject({ day: 'tomorrow', time: '08:00' });
  expect(moment(4 * 24)).toMatchObject({ day: 'week', weekday: 'Saturday' });
  expect(moment(8 * 24)).toMatchObject({ day: 'other', date: '18 November' });
});
