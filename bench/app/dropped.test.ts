import { expect, test } from 'vitest';
import { droppedIn } from './dropped.ts';

test('VIEW-5: a frame that comes two beats late has dropped two, and one a little late none', () => {
  expect(droppedIn([0, 16.6, 35, 50, 100, 116.7])).toEqual({ frames: 7, dropped: 2 });
  expect(droppedIn([])).toEqual({ frames: 0, dropped: 0 });
});
