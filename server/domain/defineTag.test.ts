import { describe, expect, test } from 'vitest';
import { isRefused } from './decision.ts';
import { createTag, deleteTag, patchTag } from './defineTag.ts';
import * as given from './testFacts.ts';

const returns = given.aTag({ id: 'returns', name: 'Returns' });
const sizes = given.aTag({ id: 'sizes', name: 'Sizes', color: 'pink' });
const shop = given.facts({ tags: [returns, sizes] });

const told = (fields: Record<string, { from: unknown; to: unknown }>) => [
  { type: 'settings.updated', actor: given.AGENT, profileId: null, fields },
];

describe('SET-2: a tag', () => {
  test('is made, and is in the audit log', () => {
    expect(createTag(shop, { name: ' VIP ', color: 'purple' }, given.AGENT)).toEqual({
      tag: {
        kind: 'kept',
        tag: given.aTag({ id: 'new-1', name: 'VIP', color: 'purple', createdAt: given.NOW }),
      },
      changes: told({
        'tags.new-1.name': { from: null, to: 'VIP' },
        'tags.new-1.color': { from: null, to: 'purple' },
      }),
    });
  });

  test('is changed in what is given, and told in what differs', () => {
    expect(patchTag(shop, 'sizes', { color: 'red' }, given.AGENT)).toEqual({
      tag: { kind: 'kept', tag: { ...sizes, color: 'red' } },
      changes: told({ 'tags.sizes.color': { from: 'pink', to: 'red' } }),
    });
    expect(patchTag(shop, 'sizes', { name: 'Sizes ', color: 'pink' }, given.AGENT)).toEqual({ changes: [] });
  });

  test('is deleted', () => {
    expect(deleteTag(shop, 'sizes', given.AGENT)).toEqual({
      tag: { kind: 'deleted', tag: sizes },
      changes: told({
        'tags.sizes.name': { from: 'Sizes', to: null },
        'tags.sizes.color': { from: 'pink', to: null },
      }),
    });
  });

  test('that is not there is not found', () => {
    expect(patchTag(shop, 'gone', { name: 'VIP' }, given.AGENT)).toEqual({ refused: 'not_found' });
    expect(deleteTag(shop, 'gone', given.AGENT)).toEqual({ refused: 'not_found' });
  });
});

describe('the name of a tag is had once, whatever its case', () => {
  const taken = { refused: 'duplicate_name', pointer: '/name' };

  test.each(['Returns', ' RETURNS ', 'ｒｅｔｕｒｎｓ'])('%j', name => {
    expect(createTag(shop, { name, color: 'gray' }, given.AGENT)).toEqual(taken);
    expect(patchTag(shop, 'sizes', { name }, given.AGENT)).toEqual(taken);
    expect(isRefused(patchTag(shop, 'returns', { name }, given.AGENT))).toBe(false);
  });

  test.each(['Return', 'Retürns'])('%j is another', name => {
    expect(isRefused(createTag(shop, { name, color: 'gray' }, given.AGENT))).toBe(false);
  });
});

test('a shop has two hundred tags at most', () => {
  const having = (count: number) =>
    given.facts({
      tags: Array.from({ length: count }, (_, at) => given.aTag({ id: `${at}`, name: `${at}` })),
    });
  const make = (count: number) => createTag(having(count), { name: 'VIP', color: 'gray' }, given.AGENT);
  expect(isRefused(make(199))).toBe(false);
  expect(make(200)).toEqual({ refused: 'too_many_tags' });
  expect(isRefused(patchTag(having(200), '7', { name: 'VIP' }, given.AGENT))).toBe(false);
});
