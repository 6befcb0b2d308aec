import { expect, test } from 'vitest';
import { readable } from './readable.ts';

test.each([
  ['’', '’'],
  ['È', 'È'],
  ['e\u0301', 'e\u0301'],
  ['👩🏽‍🚀', '👩🏽‍🚀'],
  ['🇮🇹', '🇮🇹'],
  ['字', '字'],
  ['\u00a0', 'U+00A0'],
  ['\t', 'U+0009'],
  ['\u200b', 'U+200B'],
  ['\u00ad', 'U+00AD'],
  ['\u0301', 'U+0301'],
  ['\u3164', 'U+3164'],
  ['\ud83d', 'U+D83D'],
  ['\u{e0061}', 'U+E0061'],
  ['\u00a0\u0301', 'U+00A0 U+0301'],
])('REPLY-6: what can be seen is shown, and the rest named: %j as %s', (character, shown) => {
  expect(readable(character)).toBe(shown);
});
