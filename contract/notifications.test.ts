import { describe, expect, test } from 'vitest';
import { isInViews, isQuietTime } from './notifications.ts';

const [ME, OTHER] = ['me', 'other'] as const;

/** Which tickets are told of, by the views that are chosen. */
const TOLD = [
  [[], []],
  [['mine'], ['mine']],
  [['unassigned'], ['unassigned']],
  [
    ['mine', 'unassigned'],
    ['mine', 'unassigned'],
  ],
  [['all'], ['mine', 'unassigned', 'a colleague’s']],
  [
    ['all', 'mine'],
    ['mine', 'unassigned', 'a colleague’s'],
  ],
] as const;

const TICKETS = { mine: ME, unassigned: null, 'a colleague’s': OTHER };

test.each(TOLD)('NOTE-1: of the views %j these tickets are told of: %j', (views, told) => {
  const heard = Object.entries(TICKETS).filter(([, assignee]) => isInViews(views, assignee, ME));
  expect(heard.map(([name]) => name)).toEqual(told);
});

describe('NOTE-1: hours in which nobody is disturbed', () => {
  const NIGHT = { from: '22:00', to: '07:30', time_zone: 'Europe/Rome' };
  const LUNCH = { from: '12:00', to: '13:00', time_zone: 'Europe/Rome' };
  const ALWAYS = { from: '08:00', to: '08:00', time_zone: 'UTC' };

  test.each([
    ['none', null, '2026-11-10T02:00:00Z', false],
    ['a night, before', NIGHT, '2026-11-10T20:59:59Z', false],
    ['a night, from its first minute', NIGHT, '2026-11-10T21:00:00Z', true],
    ['a night, past midnight', NIGHT, '2026-11-10T23:30:00Z', true],
    ['a night, until its last minute', NIGHT, '2026-11-11T06:29:59Z', true],
    ['a night, after', NIGHT, '2026-11-11T06:30:00Z', false],
    ['a night in summer, by the clock there', NIGHT, '2026-07-10T20:00:00Z', true],
    ['an hour of the day', LUNCH, '2026-11-10T11:30:00Z', true],
    ['an hour of the day, after', LUNCH, '2026-11-10T12:00:00Z', false],
    ['the whole day', ALWAYS, '2026-11-10T12:00:00Z', true],
  ])('%s', (_, hours, at, quiet) => {
    expect(isQuietTime(hours, Date.parse(at))).toBe(quiet);
  });
});
