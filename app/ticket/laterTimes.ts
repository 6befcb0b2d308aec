import { nextMorning } from '../../contract/quietHours.ts';
import { momentOn } from './snoozeTimes.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const OUR_MORNING = '09:00';

export const LONGEST_AHEAD = 30 * 24 * HOUR;

export type LaterTimes = { theirMorning: number | null; hour: number; tomorrow: number };

/** When a reply can be sent later (REPLY-10): 08:00 where the customer is, in an hour, and our tomorrow's 09:00. */
export function laterTimes(now: number, zone: string, theirZones: readonly string[]): LaterTimes {
  return {
    theirMorning: nextMorning(theirZones, new Date(now))?.getTime() ?? null,
    hour: Math.ceil((now + HOUR) / MINUTE) * MINUTE,
    tomorrow: momentOn(now, 1, OUR_MORNING, zone),
  };
}
