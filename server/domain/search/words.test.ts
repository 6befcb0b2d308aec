import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, piecesIn } from '../../../contract/search/hits.ts';
import { termsOf } from '../../../contract/search/terms.ts';
import { type Wanted, wordsFor, wordsOf } from './words.ts';

test.each<[string, string[]]>([
  ['Where is my order, where?', ['where', 'is', 'my', 'order']],
  ['#M-2291', ['m', '2291']],
  ['IT48213', ['it', '48213']],
  ['https://m.shop.example/p/AB12', ['https', 'm', 'shop', 'example', 'p', 'ab', '12']],
  // Every two signs, and the last by itself: whichever is looked for begins one of these.
  ['東京都', ['東京', '京都', '都']],
  ['東京 都', ['東京', '京', '都']],
  ['iPhone用ケース', ['iphone', '用ケ', 'ケー', 'ース', 'ス']],
  ['👍🏽 🙏', []],
  ['', []],
])('VIEW-4: %j is found by %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

const shown = ({ word, open }: Wanted) => word + (open ? '*' : '');

test.each<[string, string[]]>([
  ['order', ['order*']],
  ['"order"', ['order']],
  ['#M-22', ['m', '22*']],
  ['a', ['a']],
  ['東', ['東*']],
  ['"東"', ['東*']],
  ['東京', ['東京*']],
  ['東京都', ['東京', '京都*']],
  ['a東', ['a', '東*']],
])('VIEW-4: for %j are looked up %j', (query, words) => {
  expect(termsOf(query).flatMap(wordsFor).map(shown)).toEqual(words);
});

test('VIEW-4: of a long word only so much is looked up, the rest is seen from the text', () => {
  const long = 'a'.repeat(50);
  expect(wordsOf(long)).toEqual(['a'.repeat(32)]);
  expect(termsOf(long).flatMap(wordsFor).map(shown)).toEqual(['a'.repeat(32)]);
  expect(termsOf('a'.repeat(31)).flatMap(wordsFor).map(shown)).toEqual([`${'a'.repeat(31)}*`]);
  const signs = `${'a'.repeat(31)}𐒰`;
  expect(wordsOf(signs).every(word => word.isWellFormed())).toBe(true);
});

describe('VIEW-4: whatever a text holds it is found by', () => {
  const parts = fc.array(
    fc.constantFrom(
      'order',
      'or',
      'o',
      '48213',
      '4',
      '東',
      '京都',
      'の',
      'ก',
      'ดี',
      'é',
      'ﬁ',
      ' ',
      '-',
      '"',
      '🙏',
    ),
    { maxLength: 8 },
  );
  const text = parts.map(all => all.join(''));

  test('all the words that are looked up', () => {
    fc.assert(
      fc.property(text, text, (body, query) => {
        const words = wordsOf(body);
        for (const term of termsOf(query).filter(one => holds(piecesIn(body), one)))
          for (const { word, open } of wordsFor(term))
            expect(words.some(one => (open ? one.startsWith(word) : one === word))).toBe(true);
      }),
    );
  });
});
