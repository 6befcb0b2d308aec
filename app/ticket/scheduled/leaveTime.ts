import { type Clock, comingMoment } from '../../words/clock.ts';

/** "Leaves Friday at 08:00": which day it is, as near as people say it. A time that has come is about to leave. */
export function leaveTime(at: number, now: number, clock: Clock): string {
  if (at <= now) return clock.t('scheduled.due');
  return clock.t('scheduled.leaves', comingMoment(at, now, clock));
}
