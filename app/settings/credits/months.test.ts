import { expect, test } from 'vitest';
import { monthAfter, monthIn, monthName } from './months.ts';

test('REPLY-6: months follow each other over the end of the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
  expect(monthAfter('2026-11', -1)).toBe('2026-10');
});

test('LANG-1: a month is named in the language of the reader', () => {
  expect(monthName('2026-11', 'en-GB')).toBe('November 2026');
  expect(monthName('2026-01', 'it')).toBe('gennaio 2026');
});

test('REPLY-6: what an address has that is no month is this one', () => {
  expect(['2026-11', '2026-13', 'x', undefined, 7].map(monthIn)).toEqual([
    '2026-11',
    ...Array(4).fill(undefined),
  ]);
});
