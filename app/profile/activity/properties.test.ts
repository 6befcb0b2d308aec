import { expect, test } from 'vitest';
import { propertiesOf } from './properties.ts';

test.each<[string, Record<string, unknown>, ReturnType<typeof propertiesOf>]>([
  ['nothing', {}, []],
  [
    'plain values',
    { title: 'Bowl', price: 38, new: true, note: null },
    [
      { name: 'title', value: 'Bowl' },
      { name: 'price', value: 38 },
      { name: 'new', value: true },
      { name: 'note', value: null },
    ],
  ],
  [
    'names as tools write them',
    { $value: 1, item_count: 2 },
    [
      { name: 'value', value: 1 },
      { name: 'item count', value: 2 },
    ],
  ],
  ['a list of words on one line', { tags: ['blue', 'large'] }, [{ name: 'tags', value: 'blue, large' }]],
  [
    'what is within something under its name',
    { item: { colour: 'moss', size: { width: 3 } } },
    [
      { name: 'item › colour', value: 'moss' },
      { name: 'item › size › width', value: 3 },
    ],
  ],
  [
    'things of a list by their places',
    { items: [{ sku: 'A' }, { sku: 'B' }] },
    [
      { name: 'items › 1 › sku', value: 'A' },
      { name: 'items › 2 › sku', value: 'B' },
    ],
  ],
  ['what is too deep as it is', { a: { b: { c: { d: 1 } } } }, [{ name: 'a › b › c', value: '{"d":1}' }]],
])('PROF-2: %s', (_, given, lines) => {
  expect(propertiesOf(given)).toEqual(lines);
});
