import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Doing } from '../../contract/viewing.ts';
import { heardViewed, viewedIsOld, viewersOf } from './viewers.ts';

const by = (member_id: string, doing: Doing = 'viewing') => ({ member_id, doing });
const viewed = (ticket_id: string, ...viewers: ReturnType<typeof by>[]) => ({ ticket_id, viewers });

beforeEach(() => {
  vi.useFakeTimers();
  heardViewed([], true);
});
afterEach(() => vi.useRealTimers());

test('THREAD-3: who is told to look at a ticket does, until told otherwise', () => {
  heardViewed([viewed('a', by('noa')), viewed('b', by('jonas'))], false);
  heardViewed([viewed('a', by('noa', 'replying'))], false);
  expect([viewersOf('a'), viewersOf('b')]).toEqual([[by('noa', 'replying')], [by('jonas')]]);
  heardViewed([viewed('a')], false);
  expect([viewersOf('a'), viewersOf('b')]).toEqual([[], [by('jonas')]]);
});

test('THREAD-3: what a new line begins with is all there is', () => {
  heardViewed([viewed('a', by('noa'))], false);
  heardViewed([viewed('b', by('noa'))], true);
  expect([viewersOf('a'), viewersOf('b')]).toEqual([[], [by('noa')]]);
});

test('THREAD-3: a short break takes nobody away, and a long one everybody', () => {
  heardViewed([viewed('a', by('noa'))], true);
  viewedIsOld();
  vi.advanceTimersByTime(6_000);
  heardViewed([viewed('a', by('noa'))], true);
  vi.advanceTimersByTime(6_000);
  expect(viewersOf('a')).toEqual([by('noa')]);
  viewedIsOld();
  vi.advanceTimersByTime(6_000);
  viewedIsOld();
  vi.advanceTimersByTime(6_000);
  expect(viewersOf('a')).toEqual([]);
});
