import fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, has, numberSet, numbersIn, setOf, take, union } from './numberSet.ts';

const numbers = fc.array(fc.integer({ min: 1, max: 200 }));
const ordered = (some: Iterable<number>) => [...new Set(some)].sort((a, b) => a - b);

test('VIEW-4: a set of numbers has each once, in order, and nothing else', () => {
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      const set = setOf(some);
      expect(numbersIn(set)).toEqual(ordered(some));
      expect(set.count).toBe(new Set(some).size);
      for (const number of others) expect(has(set, number)).toBe(some.includes(number));
    }),
  );
});

test('VIEW-4: what is taken out is there no more', () => {
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      const set = setOf(some);
      const left = new Set(some);
      for (const number of others) expect(take(set, number)).toBe(left.delete(number));
      expect(numbersIn(set)).toEqual(ordered(left));
      expect(set.count).toBe(left.size);
    }),
  );
});

test('VIEW-4: two of them together', () => {
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      expect(numbersIn(union(setOf(some), setOf(others)))).toEqual(ordered([...some, ...others]));
    }),
  );
});

test('VIEW-4: the lowest bit of a byte comes first', () => {
  const set = numberSet(20);
  for (const number of [7, 10, 20]) add(set, number);
  expect([...set.bits]).toEqual([0b1000_0000, 0b0000_0100, 0b0001_0000]);
});
