import { expect, test } from 'vitest';
import { CouponCodeText } from '../../../contract/couponRoutes.ts';
import { LONGEST } from '../limits.ts';
import { asSent, type CodeLine, codesIn, piecesOf } from './codes.ts';

const read = (text: string, isTable: boolean) => codesIn(text, isTable).lines.map(({ code }) => code);

test('REPLY-4: of what is pasted, each line is a code, and knows its place', () => {
  expect(codesIn('TEN-1\r\n\n  TEN, 2 \nTEN-3\tgiven away\r', false)).toEqual({
    heading: null,
    lines: [
      { line: 1, code: 'TEN-1' },
      { line: 3, code: 'TEN, 2' },
      { line: 4, code: 'TEN-3' },
    ],
  });
});

test.each<[string, string, string[]]>([
  ['commas', 'TEN-1,10%,2026\nTEN-2,10%,2026', ['TEN-1', 'TEN-2']],
  ['semicolons, as an Italian spreadsheet writes them', 'TEN-1;10%\nTEN-2;', ['TEN-1', 'TEN-2']],
  ['tabs', 'TEN-1\t10%', ['TEN-1']],
  ['quotes', '"TEN,1",10%\n"say ""TEN""";10%', ['TEN,1', 'say "TEN"']],
  ['a byte order mark', '\uFEFFTEN-1,10%', ['TEN-1']],
  ['an empty first column', ',10%\nTEN-2,10%', ['TEN-2']],
  ['nothing', '', []],
])('REPLY-4: of a table with %s the first column counts', (_, text, codes) => {
  expect(read(text, true)).toEqual(codes);
});

test.each(['Code', 'codes', 'Coupon code', 'discount_code', 'Codice', 'Codici sconto', 'COUPON'])(
  'REPLY-4: “%s” over a column is its heading, and no code',
  heading => {
    expect(codesIn(`${heading},value\nTEN-1,10%`, true)).toEqual({
      heading,
      lines: [{ line: 2, code: 'TEN-1' }],
    });
    expect(read(`${heading}\nTEN-1`, false)).toEqual([heading, 'TEN-1']);
  },
);

test('REPLY-4: a first code that only begins like a heading is a code', () => {
  expect(read('CODE-10\nCODE-11', true)).toEqual(['CODE-10', 'CODE-11']);
});

const lines = (count: number, code: string): CodeLine[] =>
  Array.from({ length: count }, (_, at) => ({ line: at + 1, code }));
const sizes = (given: CodeLine[]) => piecesOf(given).map(piece => piece.length);

test('REPLY-4: what is more than the server takes at once goes in pieces, in order and whole', () => {
  expect(sizes([])).toEqual([]);
  expect(sizes(lines(25_000, 'TEN'))).toEqual([10_000, 10_000, 5_000]);
  const long = lines(9_000, '🎁'.repeat(40));
  expect(sizes(long).length).toBeGreaterThan(1);
  expect(piecesOf(long).flat()).toEqual(long);
  for (const piece of piecesOf(long))
    expect(JSON.stringify(piece.map(({ code }) => asSent(code))).length).toBeLessThan(1024 * 1024);
});

test('REPLY-4: a code that is too long is too long for the server as well', () => {
  const isTaken = (code: string) => CouponCodeText.safeParse(asSent(code)).success;
  expect(isTaken('x'.repeat(LONGEST.code))).toBe(true);
  for (const length of [LONGEST.code + 1, 5_000]) expect(isTaken('x'.repeat(length))).toBe(false);
});
