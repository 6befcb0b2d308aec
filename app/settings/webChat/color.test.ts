import { expect, test } from 'vitest';
import { hexOf } from './color.ts';

test.each([
  ['#3f4a2c', '#3f4a2c'],
  [' 3F4A2C ', '#3f4a2c'],
  ['#abc', '#aabbcc'],
  ['#abcd', null],
  ['moss', null],
  ['', null],
])('SET-1: “%s” is the colour %s', (typed, hex) => {
  expect(hexOf(typed)).toBe(hex);
});
