import { expect, test } from 'vitest';
import { isTyped } from './isTyped.ts';

test.each([
  ['Ada Lindqvist', 'Ada Lindqvist', true],
  [' ada  lindqvist ', 'Ada Lindqvist', true],
  ['+393475550142', '+39 347 555 0142', true],
  ['Ada', 'Ada Lindqvist', false],
  ['', 'Ada Lindqvist', false],
  [' ', ' ', false],
])('DATA-4: “%s” typed for “%s”: %s', (typed, shown, isSo) => {
  expect(isTyped(typed, shown)).toBe(isSo);
});
