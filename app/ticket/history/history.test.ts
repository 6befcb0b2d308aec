import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../../contract/shapes.ts';
import { joined } from './history.ts';

const loaded = (numbers: number[], cursor: string | null = null) => ({
  entries: numbers.map(number => ({ number }) as HistoryEntry),
  cursor,
});

test('TICK-7: what was loaded of a history stays when its newest page is asked for again', () => {
  expect(joined(loaded([9, 8, 7], 'after 7'), loaded([8, 7, 6, 5], 'after 5'))).toEqual(
    loaded([9, 8, 7, 6, 5], 'after 5'),
  );
});

test('TICK-7: where more has happened than a page tells, there is no gap: the older part is asked for anew', () => {
  expect(joined(loaded([9, 8, 7], 'after 7'), loaded([5, 4], 'after 4'))).toEqual(
    loaded([9, 8, 7], 'after 7'),
  );
});

test('TICK-7: a whole history is whole, whatever was there before', () => {
  expect(joined(loaded([2, 1]), undefined)).toEqual(loaded([2, 1]));
  expect(joined(loaded([2, 1]), loaded([1], 'after 1'))).toEqual(loaded([2, 1]));
});
