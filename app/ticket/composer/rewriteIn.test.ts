import { expect, test } from 'vitest';
import { difference } from './rewriteIn.ts';

test.each([
  ['I’ll e-mail it', "I'll e-mail it", { start: 1, end: 2, instead: "'" }],
  ['‘a’ and ‘b’', "'a' and 'b'", { start: 0, end: 11, instead: "'a' and 'b'" }],
  ['same', 'same', { start: 4, end: 4, instead: '' }],
  ['', 'new', { start: 0, end: 0, instead: 'new' }],
  ['aaa', 'aa', { start: 2, end: 3, instead: '' }],
])('REPLY-6: %s becomes %s by replacing only what differs', (from, to, expected) => {
  const found = difference(from, to);
  expect(found).toEqual(expected);
  expect(from.slice(0, found.start) + found.instead + from.slice(found.end)).toBe(to);
});
