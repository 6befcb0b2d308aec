import { expect, test } from 'vitest';
import { isRight, typedOf, wanted } from './retention.ts';

test.each([
  ['texts', '', true],
  ['texts', ' ', true],
  ['texts', '3', true],
  ['texts', '2', false],
  ['texts', '120', true],
  ['texts', '121', false],
  ['chats', '1', true],
  ['chats', '0', false],
  ['activity', '2', true],
  ['activity', '1', false],
  ['activity', '2.5', false],
  ['activity', 'two', false],
] as const)('DATA-4: %s for %j months: %s', (part, typed, right) => {
  expect(isRight(part, typed)).toBe(right);
});

test('DATA-4: what is left empty is kept for good', () => {
  const months = { texts_months: 12, chats_months: null, activity_months: 6 };
  const typed = { texts: '12', chats: '', activity: '6' };
  expect(wanted(typed)).toEqual(months);
  expect(typedOf({ ...months, changed_at: null })).toEqual(typed);
});

test('DATA-4: while one is wrong, nothing is wanted', () => {
  expect(wanted({ texts: '12', chats: '', activity: '1' })).toBeNull();
});
