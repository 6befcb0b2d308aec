import { expect, test } from 'vitest';
import { hourIn, isNight } from './night.ts';

const EVENING = Date.parse('2026-11-27T18:30:00Z');

test.each([
  ['Europe/London', 18, false],
  ['Europe/Rome', 19, true],
  ['America/New_York', 13, false],
  ['Asia/Kolkata', 0, true],
  ['Asia/Tokyo', 3, true],
])('PROF-1: at half past six in the evening in London, in %s it is %i', (zone, hour, night) => {
  expect(hourIn(EVENING, zone)).toBe(hour);
  expect(isNight(EVENING, zone)).toBe(night);
});
