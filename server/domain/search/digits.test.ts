import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsFor, rowsOf } from './digits.ts';

test.each<[string, string[]]>([
  ['393475', ['+3934', '+9347', '+3475', '+475']],
  ['3934', ['+3934', '+934']],
  ['393', ['+393']],
  ['39', []],
])('VIEW-4: %s is found by %j', (digits, words) => {
  expect(rowsOf(digits)).toEqual(words);
});

test('VIEW-4: any three digits in a row of a number find it, and more do', () => {
  const digits = (minLength: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength: 15 });
  fc.assert(
    fc.property(digits(0), digits(3), digits(0), (before, wanted, after) => {
      const words = rowsOf(before + wanted + after);
      for (const { word, open } of rowsFor(wanted))
        expect(words.some(one => (open ? one.startsWith(word) : one === word))).toBe(true);
    }),
  );
});
