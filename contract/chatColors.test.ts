import { expect, test } from 'vitest';
import { contrast, readable } from './chatColors.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#000000', 5.25],
])('SET-1: %s against %s is %f to 1, either way round', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

test.each([
  ['#3f4a2c', '#ffffff'],
  ['#1A73E8', '#ffffff'],
  ['#ffd400', '#000000'],
  ['#ffffff', '#000000'],
  ['#000000', '#ffffff'],
])('SET-1: on %s words are %s', (color, on_color) => {
  expect(readable(color)).toEqual({ color: color.toLowerCase(), on_color });
});

/** Every 5th step of each light: 140,608 colours. */
const STEPS = Array.from({ length: 52 }, (_, at) => (at * 5).toString(16).padStart(2, '0'));

test('SET-1: whatever the colour, words can be read on it', () => {
  let least = Number.POSITIVE_INFINITY;
  for (const red of STEPS)
    for (const green of STEPS)
      for (const blue of STEPS) {
        const { color, on_color } = readable(`#${red}${green}${blue}`);
        least = Math.min(least, contrast(color, on_color));
      }
  expect(least).toBeGreaterThanOrEqual(4.5);
});
