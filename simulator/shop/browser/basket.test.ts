import { describe, expect, test } from 'vitest';
import { type Basket, basketIn, counted, countOf, MOST, put, totalOf } from './basket.ts';

const BOWL = { piece: 'alba-serving-bowl', glaze: 'moss', size: 'large' };
const PALE_BOWL = { ...BOWL, glaze: 'chalk' };
const MUG = { piece: 'riva-mug', glaze: 'moss', size: 'large' };

const TWO_BOWLS_AND_A_MUG: Basket = [
  { ...BOWL, count: 2 },
  { ...MUG, count: 1 },
];

describe('putting in', () => {
  test('begins a line, at the end', () => {
    expect(put(put([], BOWL), PALE_BOWL)).toEqual([
      { ...BOWL, count: 1 },
      { ...PALE_BOWL, count: 1 },
    ]);
  });

  test('the same again is one more of it, where it stands', () => {
    expect(put(TWO_BOWLS_AND_A_MUG, BOWL)).toEqual([
      { ...BOWL, count: 3 },
      { ...MUG, count: 1 },
    ]);
  });

  test('ends at what a kiln holds', () => {
    const full = Array.from({ length: MOST + 5 }).reduce<Basket>(basket => put(basket, BOWL), []);
    expect(full).toEqual([{ ...BOWL, count: MOST }]);
  });
});

test.each([
  [5, 6],
  [1, 2],
  [0, 1],
  [-3, 1],
  [2.7, 3],
  [999, MOST + 1],
])('%d bowls beside a mug are %i things', (count, things) => {
  expect(countOf(counted(TWO_BOWLS_AND_A_MUG, BOWL, count))).toBe(things);
});

test('a total is each price as often as there is of it, and nothing has none', () => {
  const prices: Record<string, number> = { 'alba-serving-bowl': 8600, 'riva-mug': 2450 };
  const priceOf = (line: { piece: string }) => prices[line.piece] ?? 0;
  expect(totalOf(TWO_BOWLS_AND_A_MUG, priceOf)).toBe(2 * 8600 + 2450);
  expect(totalOf([], priceOf)).toBe(0);
});

describe('what a browser has kept', () => {
  test('comes back as it was', () => {
    expect(basketIn(JSON.stringify(TWO_BOWLS_AND_A_MUG))).toEqual(TWO_BOWLS_AND_A_MUG);
  });

  test.each([
    null,
    '',
    'not JSON',
    'null',
    '7',
    '{}',
    '[null, 7, "bowl", {}]',
    JSON.stringify([{ ...BOWL, count: '2' }]),
    JSON.stringify([{ ...BOWL, count: null }]),
    JSON.stringify([{ ...BOWL, size: 7, count: 2 }]),
    JSON.stringify([{ ...BOWL, count: -1 }]),
  ])('%s is nothing', kept => {
    expect(basketIn(kept)).toEqual([]);
  });

  test('is brought to what a basket can be', () => {
    const lines = [
      { ...BOWL, count: 400, note: 'not ours' },
      { ...MUG, count: 1 },
      { ...MUG, count: 3 },
    ];
    expect(basketIn(JSON.stringify(lines))).toEqual([
      { ...BOWL, count: MOST },
      { ...MUG, count: 3 },
    ]);
  });
});
