import { describe, expect, test } from 'vitest';
import { beyond, differences, laidOver, mergePatch } from './mergePatch.ts';

describe('SET-2: a patch is merged as RFC 7396 says', () => {
  test.each([
    [{ a: 1 }, {}, { a: 1 }],
    [{ a: 1 }, { a: 2 }, { a: 2 }],
    [{ a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: null }, { b: 2 }],
    [{}, { a: null }, {}],
    [{ a: { b: 1, c: 2 } }, { a: { b: 3 } }, { a: { b: 3, c: 2 } }],
    [{ a: { b: 1 } }, { a: { b: null } }, { a: {} }],
    [{ a: 1 }, { a: { b: 2 } }, { a: { b: 2 } }],
    [{ a: [1, 2] }, { a: [3] }, { a: [3] }],
    [{}, { a: { b: { c: null, d: 0 } } }, { a: { b: { d: 0 } } }],
    [{ a: 1 }, { a: undefined }, { a: 1 }],
    [{ a: true }, { a: false }, { a: false }],
  ])('%j with %j is %j', (fields, patch, merged) => {
    const before = structuredClone(fields);
    expect(mergePatch(fields, patch)).toEqual(merged);
    expect(fields).toEqual(before);
  });
});

describe('SET-2: only what differs is kept', () => {
  test.each([
    [{ a: 1 }, { a: 1 }, {}],
    [{ a: 1 }, { a: 2 }, { a: 2 }],
    [{}, { a: null }, { a: null }],
    [{ a: null }, { a: null }, {}],
    [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, { a: { c: 3 } }],
    [{ a: { b: 1 } }, { a: { b: 1 } }, {}],
    [{ a: [] }, { a: [] }, {}],
    [{ a: [] }, { a: ['x'] }, { a: ['x'] }],
    [{}, { a: { b: 1 } }, { a: { b: 1 } }],
  ])('beyond %j, %j has %j', (base, fields, own) => {
    expect(beyond(base, fields)).toEqual(own);
  });
});

describe('SET-2: what is set lies on what is not, and null is a value', () => {
  test.each([
    [{ a: 1, b: 2 }, { a: 3 }, { a: 3, b: 2 }],
    [{ a: 1 }, { a: null }, { a: null }],
    [{ a: { b: 1, c: 2 } }, { a: { b: null } }, { a: { b: null, c: 2 } }],
    [{ a: null }, { a: { b: 1 } }, { a: { b: 1 } }],
    [{ a: ['x'] }, { a: [] }, { a: [] }],
  ])('%j under %j is %j', (base, own, whole) => {
    const before = structuredClone(base);
    expect(laidOver(base, own)).toEqual(whole);
    expect(base).toEqual(before);
  });
});

test('SET-2: differences are named field by field', () => {
  const was = { same: { deep: [1] }, a: { b: 1, c: { d: 2 } }, list: ['x'], gone: 1, out: 1 };
  const is = {
    same: { deep: [1] },
    a: { b: 3, c: { d: 4 } },
    list: ['x', 'y'],
    come: 2,
    out: null,
    never: null,
  };
  expect(differences(was, is)).toStrictEqual({
    'a.b': { from: 1, to: 3 },
    'a.c.d': { from: 2, to: 4 },
    list: { from: ['x'], to: ['x', 'y'] },
    gone: { from: 1, to: null },
    come: { from: null, to: 2 },
    out: { from: 1, to: null },
  });
});
