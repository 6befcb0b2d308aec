import { expect, test } from 'vitest';
import { sizeOnScreen } from './pictureSize.ts';

test.each([
  [640, 320, 640, 320],
  [1600, 1200, 427, 320],
  [900, 1600, 180, 320],
  [100, 50, 100, 50],
  [1, 1600, 1, 320],
])('SMS-8 THREAD-2: a picture of %i × %i is shown as %i × %i', (width, height, wide, high) => {
  expect(sizeOnScreen({ width, height })).toEqual({ width: wide, height: high });
});

test.each([
  { width: null, height: 10 },
  { width: 10, height: null },
  { width: 0, height: 0 },
])('THREAD-2: of %o the size is not known', size => {
  expect(sizeOnScreen(size)).toBeNull();
});
