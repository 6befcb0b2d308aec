import { expect, test } from 'vitest';
import { isFiltered, parseSearch, queryOf, readListSearch, writeSearch } from './search.ts';

test('what the address says is read, and what it cannot mean is left out', () => {
  const raw = parseSearch('?view=mine&status=weird&read=unread&q=1042&x=1');
  expect(readListSearch(raw)).toEqual({ view: 'mine', read: 'unread', q: '1042' });
});

test('defaults do not stand in the address', () => {
  expect(writeSearch({})).toBe('');
  expect(writeSearch({ view: 'mine', q: 'a b', status: undefined })).toBe('?view=mine&q=a+b');
});

test('a view opens with its open tickets', () => {
  expect(queryOf({ view: 'mine' })).toEqual({ view: 'mine', status: 'open' });
});

test('a view or a search alone is no filter', () => {
  expect(isFiltered({ view: 'mine', q: 'x' })).toBe(false);
  expect(isFiltered({ status: 'any' })).toBe(true);
});
