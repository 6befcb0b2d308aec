import { describe, expect, test } from 'vitest';
import {
  firstsOf,
  foundAt,
  joined,
  type Known,
  narrowed,
  type Places,
  placesOfTickets,
  type Seen,
  shared,
  thinned,
  ticketsIn,
} from './found.ts';
import { numbersIn, setOf } from './numberSet.ts';

/** Messages 1, 2 and 3 are of ticket 10, 4 of ticket 20. */
const at = (...places: number[]) => places.flatMap(place => [place, place === 4 ? 20 : 10]);
const known = (places: number[], knownFrom = 0): Known => ({ places: at(...places), knownFrom });
const seen = (places: number[], heads: number[] = [], more: Partial<Seen> = {}): Seen => ({
  ...{ messages: known(places), heads: setOf(heads), areAllHeads: true },
  ...more,
});
const placesIn = (places: Places) =>
  Array.from(places)
    .filter((_, one) => one % 2 === 0)
    .toSorted();

describe('VIEW-4: what several words have in common', () => {
  test.each<[number[][], number[]]>([
    [[[1, 2, 4]], [1, 2, 4]],
    [
      [
        [1, 2, 4],
        [2, 4],
        [4, 2, 3],
      ],
      [2, 4],
    ],
    [
      [
        [1, 1, 2],
        [1, 2],
      ],
      [1, 2],
    ],
    [[[1], []], []],
    [[], []],
  ])('%j: %j', (lists, common) => {
    expect(placesIn(shared(lists.map(list => known(list))).places)).toEqual(common);
  });

  test('is known as far as all of them are', () => {
    expect(shared([known([1], 0), known([1], 7), known([1], 3)]).knownFrom).toBe(7);
  });
});

describe('VIEW-4: thinned by a word that is known of late only', () => {
  test.each<[string, Known, Known, number[]]>([
    ['what has it stays', known([1, 2, 3]), known([2, 3]), [2, 3]],
    ['what is too old to tell stays', known([1, 2, 3]), known([3], 2), [1, 3]],
    ['where nothing is known of it, all stays', known([1, 2]), known([], Number.POSITIVE_INFINITY), [1, 2]],
    ['where it is nowhere, nothing does', known([1, 2]), known([]), []],
  ])('%s', (_, some, other, left) => {
    expect(placesIn(thinned(some, other).places)).toEqual(left);
  });

  test('is known as far as before', () => {
    expect(thinned(known([1, 2], 1), known([2], 2)).knownFrom).toBe(1);
  });
});

describe('VIEW-4: with one more thing looked for', () => {
  test.each<[string, Seen, Seen, number[], number[]]>([
    ['a message that holds both', seen([1, 2]), seen([2, 4]), [2], []],
    ['one whose head holds the other', seen([1, 4]), seen([], [20]), [4], []],
    ['the other way round', seen([], [20]), seen([1, 4]), [4], []],
    ['a head that holds both', seen([], [10, 20]), seen([], [20]), [], [20]],
    ['a head that holds both, and a message that holds one', seen([], [10]), seen([1], [10]), [1], [10]],
    ['neither', seen([1]), seen([4], [20]), [], []],
    [
      'a message from before what is known may hold it, a later one does not',
      seen([1, 3, 4]),
      seen([4], [], { messages: known([4], 3) }),
      [1, 4],
      [],
    ],
    [
      'a head may, where not all are known',
      seen([1], [10, 20]),
      seen([], [], { areAllHeads: false }),
      [1],
      [10, 20],
    ],
  ])('%s', (_, first, second, messages, heads) => {
    const both = narrowed(foundAt(first), second);
    expect([placesIn(both.messages), numbersIn(both.heads)]).toEqual([messages, heads]);
  });
});

test('VIEW-4: of what is found the tickets are told, and of places their first numbers, each once', () => {
  expect(numbersIn(ticketsIn({ messages: at(1, 2, 4), heads: setOf([20, 7]) }))).toEqual([7, 10, 20]);
  expect(numbersIn(ticketsIn({ messages: [], heads: setOf([]) }))).toEqual([]);
  expect(numbersIn(firstsOf(at(4, 1, 4)))).toEqual([1, 4]);
});

test.each([
  [[], [1], [1]],
  [[1], [], [1]],
  [[1, 2], [4], [1, 2, 4]],
])('VIEW-4: %j and %j are joined', (some, others, all) => {
  expect(Array.from(joined(at(...some), at(...others)))).toEqual(at(...all));
});

test('VIEW-4: of some tickets the newest messages come first', () => {
  expect(placesOfTickets(at(2, 3, 1, 4), new Set([10]))).toEqual(new Map([[10, [3, 2, 1]]]));
});
