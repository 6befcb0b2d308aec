import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitsIn, holds, piecesIn } from './hits.ts';
import { termsOf } from './terms.ts';

/** The text with its hits in brackets. */
function marked(text: string, query: string): string {
  const spans = hitsIn(text, query).toReversed();
  return spans.reduce(
    (now, [from, to]) => `${now.slice(0, from)}[${now.slice(from, to)}]${now.slice(to)}`,
    text,
  );
}

test.each([
  ['Where is my Order #M-2291?', 'ord m-22', 'Where is my [Ord]er #[M-22]91?'],
  ['Łukasz Müller', 'lukasz mull', '[Łukasz] [Müll]er'],
  ['Ｏrder ﬁve', 'order five', '[Ｏrder] [ﬁve]'],
  ['the exact phrase, the exact words', '"the exact phrase"', '[the exact phrase], the exact words'],
  ['preorder order', 'order', 'preorder [order]'],
  ['an orderly order', '"order"', 'an orderly [order]'],
  ['a cat and a dog', 'a', '[a] cat and [a] dog'],
  ['Spedizione in Sicilia', 'sici spe', '[Spe]dizione in [Sici]lia'],
  ['今日は東京都に行きました', '東京都', '今日は[東京都]に行きました'],
  ['今日は東京都に行きました', '京', '今日は東[京]都に行きました'],
  ['東 京東京', '東京', '東 京[東京]'],
  ['カタカナ ｶﾞｲﾄﾞ', 'ガイド', 'カタカナ [ｶﾞｲﾄﾞ]'],
  ['สวัสดีครับ', 'ดีครับ', 'สวัส[ดีครับ]'],
  ['한국어', '한국', '[한국]어'],
  ['السَّلامُ عليكم', 'السلام', '[السَّلامُ] عليكم'],
  ['שָׁלוֹם עולם', 'שלום', '[שָׁלוֹם] עולם'],
  ['Straße 5', 'strasse', '[Straße] 5'],
  ['track https://m.shop.example/p/AB12cd', 'shop.example ab12', 'track https://m.[shop.example]/p/[AB12]cd'],
  ['٠١٢٣', '0123', '[٠١٢٣]'],
  ['👍🏽 ok 👍🏽', 'ok', '👍🏽 [ok] 👍🏽'],
  ['nothing here', 'else', 'nothing here'],
  ['', 'x', ''],
])('VIEW-4: %j with %j is %j', (text, query, wanted) => {
  expect(marked(text, query)).toBe(wanted);
});

describe('VIEW-4: for any text and query', () => {
  const words = fc.array(
    fc.constantFrom('order', 'ord', 'blue', '東京', '48', 'à', '"', ' ', '-', 'ß', '👍🏽'),
  );
  const text = fc.oneof(
    words.map(all => all.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  test('spans are within it, in order, and none touches another', () => {
    fc.assert(
      fc.property(text, text, (one, query) => {
        const ends = hitsIn(one, query).flat();
        expect(ends).toEqual([...new Set(ends)].toSorted((a, b) => a - b));
        expect(ends.every(end => end >= 0 && end <= one.length)).toBe(true);
      }),
    );
  });

  test('there is a hit exactly where a term is held', () => {
    fc.assert(
      fc.property(text, text, (one, query) => {
        const isHeld = termsOf(query).some(term => holds(piecesIn(one), term));
        expect(hitsIn(one, query).length > 0).toBe(isHeld);
      }),
    );
  });
});
