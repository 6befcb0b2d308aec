import { expect, test } from 'vitest';
import { eachDay, periodOf, readPeriodSearch, wrongWith } from './period.ts';

test.each([
  ['nothing', {}, {}],
  ['a number of days that is offered', { days: '7' }, { days: 7 }],
  ['any other number', { days: '12' }, {}],
  ['two days', { from: '2026-11-01', to: '2026-11-30' }, { from: '2026-11-01', to: '2026-11-30' }],
  ['one day of two', { from: '2026-11-01' }, {}],
  ['what is no day', { from: '2026-13-01', to: 'today' }, {}],
])('TIME-2: of the address is understood: %s', (_, raw, understood) => {
  expect(readPeriodSearch(raw)).toEqual(understood);
});

test.each([
  [{}, '2026-10-29'],
  [{ days: 7 } as const, '2026-11-21'],
  [{ days: 90 } as const, '2026-08-30'],
])('TIME-2: so many days end with today: %j', (search, from) => {
  expect(periodOf(search, '2026-11-27')).toEqual({ from, to: '2026-11-27' });
});

test('TIME-2: of some days there is no report', () => {
  expect(wrongWith({ from: '2026-11-02', to: '2026-11-01' })).toBe('backwards');
  expect(wrongWith({ from: '2026-11-01', to: '2026-11-01' })).toBeNull();
  expect(wrongWith({ from: '2024-01-01', to: '2024-12-31' })).toBeNull();
  expect(wrongWith({ from: '2025-01-01', to: '2026-01-02' })).toBe('tooLong');
});

test('TIME-2: of days there are all between the first and the last, with both', () => {
  expect(eachDay({ from: '2028-02-28', to: '2028-03-01' })).toEqual([
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
  ]);
  expect(eachDay({ from: '2026-11-01', to: '2026-11-01' })).toEqual(['2026-11-01']);
});
