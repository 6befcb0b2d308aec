import { type Clock, momentOf } from '../../words/clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "Left 3 min ago": as near as it matters to who thinks of answering. */
export function whenLeft(at: number, now: number, clock: Clock): string {
  const passed = now - at;
  if (passed < MINUTE) return clock.t('visitor.leftNow');
  if (passed < HOUR) return clock.t('visitor.leftMinutes', { count: Math.floor(passed / MINUTE) });
  if (passed < 6 * HOUR) return clock.t('visitor.leftHours', { count: Math.floor(passed / HOUR) });
  return clock.t('visitor.leftDay', momentOf(at, now, clock));
}
