import { expect, test } from 'vitest';
import { keepable, nextOf, put, type Waiting, without } from './outbox.ts';

const waiting = (id: string, more: Partial<Waiting> = {}): Waiting => ({
  id,
  body: `body of ${id}`,
  media: [],
  pictures: 0,
  at: `2026-11-10T09:00:0${id}.000Z`,
  failure: null,
  ...more,
});
const [one, two] = [waiting('1'), waiting('2')];

test('CHAT-7: what waits is sent in the order in which it was written, over what was refused', () => {
  expect(nextOf([one, two])).toBe(one);
  expect(nextOf([waiting('1', { failure: 'media_too_large' }), two])).toBe(two);
  expect(nextOf([])).toBeUndefined();
});

test('CHAT-7: a change stays in its place; what is new goes last', () => {
  const refused = waiting('1', { failure: 'other' });
  expect(put([one, two], refused)).toEqual([refused, two]);
  expect(put([one], two)).toEqual([one, two]);
  expect(without([one, two], '1')).toEqual([two]);
});

test('CHAT-7: pictures that are not uploaded are kept by their page alone', () => {
  expect(keepable([one, waiting('2', { pictures: 1 })])).toEqual([one]);
});
