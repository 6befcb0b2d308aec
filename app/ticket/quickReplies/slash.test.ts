import { expect, test } from 'vitest';
import { bracesAt, replaced, slashBefore } from './slash.ts';

/** The caret is at the bar. */
test.each([
  ['/|', { start: 0, end: 1 }],
  ['Hello\n/|', { start: 6, end: 7 }],
  ['/|\nBye', { start: 0, end: 1 }],
  ['Hello\n/|\nBye', { start: 6, end: 7 }],
  ['|', null],
  ['|/', null],
  ['//|', null],
  ['1/|2', null],
  ['1/|', null],
  [' /|', null],
  ['/|path', null],
  ['/p|', null],
  ['https:/|', null],
])('REPLY-9: "%s"', (written, slash) => {
  const caret = written.indexOf('|');
  expect(slashBefore(written.replace('|', ''), caret)).toEqual(slash);
});

test('REPLY-9: the quick reply stands where the slash stood', () => {
  expect(replaced('Hello\n/\nBye', { start: 6, end: 7 }, 'Open from nine.')).toBe(
    'Hello\nOpen from nine.\nBye',
  );
});

test('REPLY-9: what is missing is found by the place that the server names, in characters', () => {
  const text = '🙂 {{first_name}}, hi';
  const { start, end } = bracesAt(text, 3);
  expect(text.slice(start, end)).toBe('{{first_name}}');
});
