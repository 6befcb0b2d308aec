import { expect, test } from 'vitest';
import { knownLines } from './knownLines.ts';

const NOTHING = { first_name: 'Ada', last_name: null, organization: null, title: null, locale: null };
const linesOf = (more: object) =>
  knownLines(
    { ...NOTHING, address: {}, properties: {}, updated_at: '2027-03-01T12:00:00.000Z', ...more },
    key => key,
  ).map(({ name, value }) => [name, value]);

test.each<[object, string[][]]>([
  [{}, []],
  [
    { title: 'Potter', organization: 'Riva Studio' },
    [
      ['whole.organization', 'Riva Studio'],
      ['whole.jobTitle', 'Potter'],
    ],
  ],
  [
    { address: { address1: 'Via Roma 1', zip: '10121', latitude: 45 } },
    [['whole.address', 'Via Roma 1\n10121']],
  ],
  [
    { properties: { vip: true, likes: ['mugs', 'bowls'], last_size: 'M', none: null, $points: 0 } },
    [
      ['vip', 'detail.yes'],
      ['likes', 'mugs, bowls'],
      ['last size', 'M'],
      ['points', '0'],
    ],
  ],
])('DATA-1 PROF-2: what other tools have told, line by line: %j', (more, lines) => {
  expect(linesOf(more)).toEqual(lines);
});
