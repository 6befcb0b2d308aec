import { expect, test } from 'vitest';
import { badgeText } from './badgeText.ts';

test.each([
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('NOTE-2: %i is written %s', (count, text) => {
  expect(badgeText(count)).toBe(text);
});
