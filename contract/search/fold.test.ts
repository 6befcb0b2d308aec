import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces } from './fold.ts';

test.each([
  ['case', 'ORDER', 'order'],
  ['accents, composed and not', 'Caffè cafe\u0301', 'caffe cafe'],
  ['what has no decomposition', 'Łukasz Øystein Đorđe', 'lukasz oystein dorde'],
  ['German', 'Straße STRASSE ẞ', 'strasse strasse ss'],
  ['ligatures and full width', 'ﬁnanziò ＡＢＣ１２', 'finanzio abc12'],
  ['Turkish', 'İSTANBUL ılık', 'istanbul ilik'],
  ['Greek, with its final sigma', 'ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['Cyrillic', 'ЁЛКА Ёлка елка', 'елка елка елка'],
  ['Arabic vowel signs, hamza and tatweel', 'السَّلامُ أهـــلا', 'السلام اهلا'],
  ['Arabic and Persian letters that look alike', 'علی كتابة', 'علي كتابه'],
  ['Arabic and Persian digits', '١٢٣ ۴۵۶', '123 456'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['joiners, soft hyphens and directions', 'co\u00adop می\u200cخواهم \u202e', 'coop ميخواهم \u202e'],
])('VIEW-4: %s', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('VIEW-4: for any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

  test('it is the same with its places', () => {
    fc.assert(
      fc.property(text, one => {
        expect(foldWithPlaces(one).text).toBe(fold(one));
      }),
    );
  });

  test('it is the same however it is composed, and folded twice', () => {
    fc.assert(
      fc.property(text, one => {
        expect(fold(one.normalize('NFC'))).toBe(fold(one.normalize('NFD')));
        expect(fold(fold(one))).toBe(fold(one));
      }),
    );
  });

  test('the places are in order, and within it', () => {
    fc.assert(
      fc.property(text, one => {
        const { text: folded, from, to } = foldWithPlaces(one);
        expect([from.length, to.length]).toEqual([folded.length, folded.length]);
        expect(from).toEqual(from.toSorted((a, b) => a - b));
        expect(from.every((begin, at) => begin < (to[at] ?? 0) && (to[at] ?? 0) <= one.length)).toBe(true);
      }),
    );
  });
});

test('VIEW-4: a place is that of the whole character that it comes from', () => {
  expect(foldWithPlaces('ße\u0301')).toEqual({ text: 'sse', from: [0, 0, 1], to: [1, 1, 3] });
});
