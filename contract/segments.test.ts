import { describe, expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const a = (times: number) => 'a'.repeat(times);

describe('GSM-7', () => {
  test.each<[string, string, segments: number, used: number, left: number, each: number]>([
    ['nothing', '', 0, 0, 160, 160],
    ['one letter', 'a', 1, 1, 159, 160],
    ['a full one', a(160), 1, 160, 0, 160],
    ['one more', a(161), 2, 161, 145, 153],
    ['two full ones', a(306), 2, 306, 0, 153],
    ['one more than two', a(307), 3, 307, 152, 153],
    ['the longest text', a(1600), 11, 1600, 83, 153],
    ['158 and an escape pair', `${a(158)}€`, 1, 160, 0, 160],
    ['159 and an escape pair', `${a(159)}€`, 2, 161, 145, 153],
    ['a pair that ends with its segment', `${a(151)}€${a(153)}`, 2, 306, 0, 153],
    ['a pair that would straddle', `${a(152)}€${a(151)}`, 2, 305, 0, 153],
    ['a pair that pushes one out', `${a(152)}€${a(152)}`, 3, 306, 152, 153],
    ['only pairs', '€'.repeat(80), 1, 160, 0, 160],
    ['only pairs, one more', '€'.repeat(81), 2, 162, 143, 153],
    ['small Italian accents', 'òàèéùì', 1, 6, 154, 160],
    ['capitals that it has', 'ÇÉÄÅÑÖÜÆØ', 1, 9, 151, 160],
    ['Greek that it has', 'ΓΔΘΛΞΠΣΦΨΩ', 1, 10, 150, 160],
    ['signs that it has', '@£$¥_¤¡¿§#"', 1, 11, 149, 160],
    ['signs of two units', '^{}\\[~]|€\f', 1, 20, 140, 160],
    ['CR LF', 'a\r\nb', 1, 4, 156, 160],
  ])('REPLY-6: %s', (_, text, segments, unitsUsed, unitsLeft, unitsPerSegment) => {
    const expected = { segments, unitsUsed, unitsLeft, unitsPerSegment, characters: text.length };
    expect(segmentsOf(text)).toEqual({ encoding: 'GSM-7', costly: null, ...expected });
  });
});

describe('UCS-2', () => {
  const q = (times: number) => '’'.repeat(times);
  const family = '👨‍👩‍👧‍👦';

  test.each<[string, string, segments: number, used: number, left: number, each: number]>([
    ['one quote', q(1), 1, 1, 69, 70],
    ['a full one', q(70), 1, 70, 0, 70],
    ['one more', q(71), 2, 71, 63, 67],
    ['two full ones', q(134), 2, 134, 0, 67],
    ['one more than two', q(135), 3, 135, 66, 67],
    ['the longest text', `’${a(1599)}`, 24, 1600, 8, 67],
    ['a sign of two septets is one unit', `’${'€'.repeat(69)}`, 1, 70, 0, 70],
    ['35 emoji', '😀'.repeat(35), 1, 70, 0, 70],
    ['36 emoji', '😀'.repeat(36), 2, 72, 61, 67],
    ['a surrogate pair that would straddle', `${q(66)}😀${q(65)}`, 2, 133, 0, 67],
    ['a surrogate pair that pushes one out', `${q(66)}😀${q(66)}`, 3, 134, 66, 67],
    ['a family that fits', `${q(56)}${family}${q(67)}`, 2, 134, 0, 67],
    ['a family that would straddle', `${q(57)}${family}${q(57)}`, 3, 125, 66, 67],
    ['a letter with its accent', `${q(66)}e\u0301${q(66)}`, 3, 134, 66, 67],
    ['CR LF may be parted', `${q(66)}\r\n${q(66)}`, 2, 134, 0, 67],
    ['half a surrogate pair', '\ud83d', 1, 1, 69, 70],
  ])('REPLY-6: %s', (_, text, segments, unitsUsed, unitsLeft, unitsPerSegment) => {
    const expected = { encoding: 'UCS-2', segments, unitsUsed, unitsLeft, unitsPerSegment };
    expect(segmentsOf(text)).toMatchObject(expected);
  });

  test.each<[string, string, segments: number, left: number]>([
    ['of one unit each', `e${'\u0301'.repeat(199)}`, 3, 1],
    ['of two units each', `e${'\u{1d167}'.repeat(100)}`, 4, 65],
  ])(
    'REPLY-6: a character that no segment holds, with marks %s, is cut between them',
    (_, text, segments, left) => {
      expect(segmentsOf(text)).toMatchObject({ segments, unitsLeft: left });
    },
  );
});

test.each<[string, string, { character: string; index: number } | null]>([
  ['nothing', 'Ciao, è tutto {qui}', null],
  ['a quote', 'Ciao, c’è “tutto”', { character: '’', index: 7 }],
  ['È', 'È pronto', { character: 'È', index: 0 }],
  ['ç, though it has Ç', 'Ç ç', { character: 'ç', index: 2 }],
  ['a back-tick', 'a`', { character: '`', index: 1 }],
  ['a no-break space', '10\u00a0€', { character: '\u00a0', index: 2 }],
  ['a tab', 'a\tb', { character: '\t', index: 1 }],
  ['an escape', 'a\u001b', { character: '\u001b', index: 1 }],
  ['a whole emoji', '€ 👩🏽‍🚀!', { character: '👩🏽‍🚀', index: 2 }],
  ['a whole flag', 'W 🇮🇹🇫🇷', { character: '🇮🇹', index: 2 }],
  ['the letter under an accent', 'caffe\u0300', { character: 'e\u0300', index: 4 }],
  ['the digit of a keycap', 'no 1\ufe0f\u20e3', { character: '1\ufe0f\u20e3', index: 3 }],
])('REPLY-6: what forces UCS-2: %s', (_, text, costly) => {
  expect(segmentsOf(text).costly).toEqual(costly);
});

test.each([
  ['👩🏽‍🚀', 4],
  ['perché', 6],
  ['e\u0301', 2],
])('REPLY-6: %s is as many characters as the longest text counts it for', (text, characters) => {
  expect(segmentsOf(text).characters).toBe(characters);
  expect([...text]).toHaveLength(characters);
});
