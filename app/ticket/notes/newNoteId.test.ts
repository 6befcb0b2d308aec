import { expect, test } from 'vitest';
import { Id } from '../../../contract/shapes.ts';
import { newNoteId } from './newNoteId.ts';

test('is an id as the server knows them, and never twice the same', () => {
  const ids = Array.from({ length: 100 }, newNoteId);
  expect(
    ids.filter(id => !Id.safeParse(id).success || id[14] !== '4' || !/[89ab]/.test(id[19] ?? '')),
  ).toEqual([]);
  expect(new Set(ids).size).toBe(100);
});
