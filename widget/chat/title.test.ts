import { expect, test } from 'vitest';
import { titleWith } from './title.ts';

test.each([
  [2, 'Alba · Morlane', '(2) Alba · Morlane'],
  [3, '(2) Alba · Morlane', '(3) Alba · Morlane'],
  [0, '(2) Alba · Morlane', 'Alba · Morlane'],
  [0, 'Alba (2)', 'Alba (2)'],
  [1, '', '(1) '],
])('CHAT-6: %i waiting on a page called "%s" is "%s"', (count, title, shown) => {
  expect(titleWith(count, title)).toBe(shown);
});

test('CHAT-6: a page that has been told twice has its title back', () => {
  expect(titleWith(0, titleWith(12, titleWith(2, 'Alba')))).toBe('Alba');
});
