import { expect, test } from 'vitest';
import { openServerClock } from './serverClock.ts';

/** The server's clock, as it is when ours has just begun. */
const SERVER = Date.parse('2026-11-27T09:00:00.300Z');

function aClock() {
  let ours = 0;
  let jumped = 0;
  const clock = openServerClock(() => ours);
  const now = () => SERVER + ours + jumped;
  /** Asked, answered in the middle of the trip, and heard. */
  const ask = (trip: number) => {
    const askedAt = ours;
    ours += trip / 2;
    const date = new Date(now()).toUTCString();
    ours += trip / 2;
    clock.hear(date, askedAt);
  };
  const pass = (ms: number) => {
    ours += ms;
  };
  const sleep = (ms: number) => {
    jumped += ms;
  };
  return { clock, ask, pass, sleep, wrongBy: () => Math.abs((clock.now() ?? 0) - now()) };
}

test('REPLY-10: nothing is known before the first answer, nor from one without a date', () => {
  const { clock } = aClock();
  expect(clock.now()).toBeNull();
  for (const date of [null, '', 'soon']) clock.hear(date, 0);
  expect(clock.now()).toBeNull();
});

test.each([0, 20, 400])(
  'REPLY-10: after one answer over %i ms it is right within half a second and half the trip',
  trip => {
    const { ask, wrongBy } = aClock();
    ask(trip);
    expect(wrongBy()).toBeLessThanOrEqual(500 + trip / 2);
  },
);

test('REPLY-10: a handful of answers narrow it down to some tens of milliseconds', () => {
  const { ask, pass, wrongBy } = aClock();
  for (const wait of [0, 130, 310, 170, 290, 430, 90, 210, 350, 70]) {
    pass(wait);
    ask(20);
  }
  expect(wrongBy()).toBeLessThanOrEqual(80);
});

test('REPLY-10: it begins anew where a machine has slept, or a clock was put back', () => {
  const { ask, sleep, wrongBy } = aClock();
  ask(20);
  for (const jump of [3_600_000, -60_000]) {
    sleep(jump);
    ask(20);
    expect(wrongBy()).toBeLessThanOrEqual(510);
  }
});
