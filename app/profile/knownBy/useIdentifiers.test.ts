import { expect, test } from 'vitest';
import type { KnownIdentifier } from '../../../contract/profileRoutes.ts';
import { identifiersAfter } from './useIdentifiers.ts';

const known = (kind: KnownIdentifier['kind'], value: string, main = false): KnownIdentifier => ({
  ...{ kind, value, verified: true, created_at: '2026-11-01T08:00:00.000Z', id: value, main },
});
const [phone, first, second] = [known('phone', '+1'), known('email', 'a@b.c', true), known('email', 'd@e.f')];
const all = [first, phone, second];

test('PROF-5: what is added stands behind the rest at once, not verified and without an id', () => {
  const after = identifiersAfter(all, { do: 'add', name: { kind: 'phone', value: ' 347 555 0142 ' } });
  expect(after.slice(0, 3)).toEqual(all);
  expect(after[3]).toMatchObject({ value: '347 555 0142', verified: false, id: null });
});

test('PROF-5: what is taken away is gone at once, and nothing else', () => {
  expect(identifiersAfter(all, { do: 'remove', known: first })).toEqual([phone, second]);
});

test('PROF-5: what is put first is the only one of its kind that is', () => {
  const after = identifiersAfter(all, { do: 'putFirst', known: second });
  expect(after.map(({ value, main }) => [value, main])).toEqual([
    ['d@e.f', true],
    ['a@b.c', false],
    ['+1', false],
  ]);
});
