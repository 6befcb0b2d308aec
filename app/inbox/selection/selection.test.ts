import { describe, expect, test } from 'vitest';
import { allOf, NOTHING, ranged, toggled } from './selection.ts';

const rows = ['a', 'b', 'c', 'd', 'e'];

test('a row is chosen, and chosen no more', () => {
  const one = toggled(NOTHING, 'b');
  expect(one).toEqual({ ids: ['b'], anchor: 'b' });
  expect(toggled(one, 'b').ids).toEqual([]);
});

describe('a range', () => {
  test.each([
    ['downwards', 'b', 'd', ['b', 'c', 'd']],
    ['upwards', 'd', 'b', ['d', 'b', 'c']],
    ['of one', 'c', 'c', ['c']],
  ])('reaches %s from where one chose last', (_, from, to, ids) => {
    expect(ranged(toggled(NOTHING, from), rows, to).ids).toEqual(ids);
  });

  test('keeps what was chosen before, and its beginning for the next', () => {
    const range = ranged(toggled(toggled(NOTHING, 'e'), 'a'), rows, 'b');
    expect(range).toEqual({ ids: ['e', 'a', 'b'], anchor: 'a' });
  });

  test('goes by the rows as they stand now', () => {
    expect(ranged(toggled(NOTHING, 'a'), ['b', 'a', 'c', 'd', 'e'], 'c').ids).toEqual(['a', 'c']);
  });

  test('begins here where nothing was chosen, or what was has left', () => {
    expect(ranged(NOTHING, rows, 'c')).toEqual({ ids: ['c'], anchor: 'c' });
    expect(ranged({ ids: [], anchor: 'gone' }, rows, 'c')).toEqual({ ids: ['c'], anchor: 'c' });
  });

  test('to nowhere changes nothing', () => {
    expect(ranged(toggled(NOTHING, 'a'), rows, 'gone')).toEqual({ ids: ['a'], anchor: 'a' });
  });
});

test('all are those that are loaded', () => {
  expect(allOf(rows).ids).toEqual(rows);
});
