import { momentsOf, wallClock } from '../../../contract/wallClock.ts';

/** What a clock on the shop's wall shows: a day, YYYY-MM-DD, and a time, HH:MM. */
export type WallTime = { date: string; time: string };

/** When it shows that: the first time where it is shown twice. Null where it is skipped, or not written to its end. */
export function momentOf({ date, time }: WallTime, zone: string): Date | null {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const moment = Number.isNaN(wall) ? undefined : momentsOf(zone, wall).toSorted((a, b) => a - b)[0];
  return moment === undefined ? null : new Date(moment);
}

const DAY = 24 * 3_600_000;
const SATURDAY = 6;

/** The Saturday that comes, late in the evening: when most shops are closed. */
export function saturdayNight(now: number, zone: string): WallTime {
  const wall = wallClock(zone, now);
  const ahead = (SATURDAY - new Date(wall).getUTCDay() + 7) % 7;
  return { date: new Date(wall + ahead * DAY).toISOString().slice(0, 10), time: '23:10' };
}
