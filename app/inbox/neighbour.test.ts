import { expect, test } from 'vitest';
import { neighbourOf } from './neighbour.ts';

const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test('one goes on down the list, and up from its end', () => {
  expect(neighbourOf(rows, 'a')?.id).toBe('b');
  expect(neighbourOf(rows, 'c')?.id).toBe('b');
});

test('a ticket that is not in the list is followed by its first', () => {
  expect(neighbourOf(rows, 'x')?.id).toBe('a');
  expect(neighbourOf([{ id: 'a' }], 'a')).toBeUndefined();
});
