import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Typist, typist } from './typist.ts';

let told: boolean[];
let hand: Typist;
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  hand = typist(typing => told.push(typing));
});
afterEach(() => {
  vi.useRealTimers();
});

/** A key every half a second. */
function typeFor(seconds: number) {
  for (let passed = 0; passed < seconds; passed += 0.5) {
    hand.typed();
    vi.advanceTimersByTime(500);
  }
}

test('CHAT-6: the first key is told, and after it one in three seconds', () => {
  hand.typed();
  expect(told).toEqual([true]);
  typeFor(2.5);
  expect(told).toEqual([true]);
  typeFor(4);
  expect(told).toEqual([true, true, true]);
});

test('CHAT-6: a rest of four seconds ends it, and another key begins it anew', () => {
  typeFor(1);
  vi.advanceTimersByTime(4_000);
  expect(told).toEqual([true, false]);
  hand.typed();
  expect(told).toEqual([true, false, true]);
});

test('CHAT-6: sent, left or emptied it ends at once, and once', () => {
  hand.stopped();
  expect(told).toEqual([]);
  hand.typed();
  hand.stopped();
  hand.stopped();
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([true, false]);
});
