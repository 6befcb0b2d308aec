import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nthSmallest } from './nthSmallest.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 50 });

test('TIME-2: the nth smallest is the one that stands there once they are sorted', () => {
  fc.assert(
    fc.property(numbers, all => {
      const inOrder = all.toSorted((a, b) => a - b);
      const found = inOrder.map((_, nth) => nthSmallest(Float64Array.from(all), nth));
      expect(found).toEqual(inOrder);
    }),
  );
});

test.each([
  [[], 0],
  [[], -1],
  [[3], 1],
])('TIME-2: of %j there is none at %i', (all, nth) => {
  expect(nthSmallest(Float64Array.from(all), nth)).toBeNull();
});
