import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookAt, nowDoing, sayAgain, sayThrough } from './looking.ts';

let said: string[];

beforeEach(() => {
  vi.useFakeTimers();
  sayThrough(() => {});
  lookAt(null);
  vi.runAllTimers();
  said = [];
  sayThrough(({ ticket_id, doing }) => said.push(`${ticket_id} ${doing}`));
});
afterEach(() => vi.useRealTimers());

test('THREAD-3: a ticket is looked at once it has been there for a moment', () => {
  lookAt('a');
  expect(said).toEqual([]);
  vi.runAllTimers();
  expect(said).toEqual(['a viewing']);
});

test('THREAD-3: who goes through the list is seen where they began and where they end', () => {
  lookAt('a');
  vi.runAllTimers();
  for (const id of ['b', 'c', 'd']) {
    lookAt(null);
    lookAt(id);
    vi.advanceTimersByTime(200);
  }
  vi.runAllTimers();
  expect(said).toEqual(['a viewing', 'd viewing']);
});

test('THREAD-3: who is back at once has never gone', () => {
  lookAt('a');
  vi.runAllTimers();
  lookAt('b');
  lookAt('a');
  vi.runAllTimers();
  expect(said).toEqual(['a viewing']);
});

test('THREAD-3: writing is told at once, and once; its end is none of a ticket that was left', () => {
  lookAt('a');
  nowDoing('a', 'replying');
  nowDoing('a', 'replying');
  nowDoing('a', 'viewing');
  lookAt('b');
  vi.runAllTimers();
  nowDoing('a', 'viewing');
  expect(said).toEqual(['a replying', 'a viewing', 'b viewing']);
});

test('THREAD-3: a new line is told what is there, if anything is', () => {
  sayAgain();
  lookAt('a');
  vi.runAllTimers();
  sayAgain();
  expect(said).toEqual(['a viewing', 'a viewing']);
});
