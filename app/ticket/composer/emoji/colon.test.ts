import { expect, test } from 'vitest';
import { colonBefore } from './colon.ts';

/** The caret is at the bar. */
test.each([
  [':tu|', { start: 0, end: 3, q: 'tu' }],
  ['Yes :tartar|', { start: 4, end: 11, q: 'tartar' }],
  ['(:tu|)', { start: 1, end: 4, q: 'tu' }],
  ['Hello\n:thumbs_up|', { start: 6, end: 16, q: 'thumbs_up' }],
  ['Yes :tu|rtle', { start: 4, end: 7, q: 'tu' }],
  [':però|', { start: 0, end: 5, q: 'però' }],
  ['Fine :+1|', { start: 5, end: 8, q: '+1' }],
  [':+|', null],
  [':+12|', null],
  ['|', null],
  [':|', null],
  [':D|', null],
  [':)|', null],
  ['10:30|', null],
  ['alle :30|', null],
  ['Note:this|', null],
  ['https://kiln|', null],
  [':turtle |', null],
  [':turtle:|', null],
  ['|:tu', null],
])('REPLY-4: "%s" asks for %j', (written, asked) => {
  expect(colonBefore(written.replace('|', ''), written.indexOf('|'))).toEqual(asked);
});
