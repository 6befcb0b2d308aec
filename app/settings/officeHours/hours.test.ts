import { expect, test } from 'vitest';
import type { HoursBlock } from '../../../contract/officeHours.ts';
import { SettingsPatch } from '../../../contract/settings.ts';
import {
  anotherBlock,
  barsOf,
  copied,
  endAsTyped,
  endOf,
  FIRST_HOURS,
  isCopied,
  reckonable,
  WORKDAYS,
  withDay,
} from './hours.ts';

const blocks = (...texts: string[]): HoursBlock[] =>
  texts.map(text => {
    const [from = '', to = ''] = text.split('-');
    return { from, to };
  });

test('CHAT-3: what a week begins as can be saved', () => {
  expect(SettingsPatch.safeParse({ office_hours: FIRST_HOURS }).success).toBe(true);
});

test('CHAT-3: a day’s hours are copied to the others that are meant, and to no more', () => {
  const mornings = withDay(FIRST_HOURS, 'sat', blocks('09:00-13:00'));
  expect(isCopied(mornings, 'sat', WORKDAYS)).toBe(false);
  const all = copied(mornings, 'sat', WORKDAYS);
  expect(all.days.wed).toEqual(blocks('09:00-13:00'));
  expect(all.days.sun).toEqual([]);
  expect(isCopied(all, 'sat', WORKDAYS)).toBe(true);
});

test.each<[string[], string]>([
  [[], '09:00-18:00'],
  [['09:00-13:00'], '14:00-18:00'],
  [['15:00-19:30', '09:00-13:00'], '20:30-24:00'],
  [['09:00-22:00'], '23:00-24:00'],
  [['09:00-23:00'], '-'],
  [['09:00-'], '09:00-18:00'],
])('CHAT-3: after %j one more block begins as %s', (before, after) => {
  expect([anotherBlock(blocks(...before))]).toEqual(blocks(after));
});

test('CHAT-3: what is not written to its end is neither drawn nor reckoned with', () => {
  const written = blocks('06:00-12:00', '18:00-24:00', '09:00-', '20:00-10:00');
  expect(barsOf(written)).toEqual([
    { start: 0.25, length: 0.25 },
    { start: 0.75, length: 0.25 },
  ]);
  const hours = withDay(FIRST_HOURS, 'mon', written);
  const holidays = [
    { date: '2026-12-', name: null, hours: [] },
    { date: '2026-02-30', name: null, hours: [] },
    { date: '2026-12-24', name: null, hours: written },
  ];
  expect(reckonable({ ...hours, holidays })).toEqual({
    days: { ...FIRST_HOURS.days, mon: blocks('06:00-12:00', '18:00-24:00') },
    holidays: [{ date: '2026-12-24', name: null, hours: blocks('06:00-12:00', '18:00-24:00') }],
  });
});

test('CHAT-3: a day that ends at midnight ends at 24:00', () => {
  expect([endOf('00:00'), endAsTyped('24:00')]).toEqual(['24:00', '00:00']);
  expect([endOf('18:30'), endAsTyped('18:30')]).toEqual(['18:30', '18:30']);
});
