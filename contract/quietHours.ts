import { momentsOf, wallClock } from './wallClock.ts';

/** Quiet before eight and from eight in the evening on, by the customer's clock (REPLY-10). */
const OPENS = 8;
const CLOSES = 20;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Zones that share no hour today may share one tomorrow, when clocks change; further on it is no "next morning". */
const MORNINGS_AHEAD = 2;

/**
 * Whether a text would come at a bad time (REPLY-10). `zones` are IANA names, all that the customer may live in: it is
 * quiet if it is quiet in any. Where no zone is known nothing is quiet. Throws RangeError for a name that is no zone.
 */
export function isQuiet(zones: readonly string[], at: Date): boolean {
  return zones.some(zone => isQuietIn(zone, at.getTime()));
}

/**
 * "08:00 their time" (REPLY-10): the first moment after `at`, never `at` itself, at which it is 08:00 there. Of several
 * zones it is the first of their coming mornings at which none is quiet. Zones about half a day apart are never all
 * awake: then it is the first morning of the next two days at which the fewest are quiet. Null without a zone.
 */
export function nextMorning(zones: readonly string[], at: Date): Date | null {
  // When quiet ends for all, it ends for one of them last: at an 08:00. No other moments need looking at.
  const mornings = zones.flatMap(zone => morningsAfter(zone, at.getTime())).sort((a, b) => a - b);
  const quiet = mornings.map(morning => zones.filter(zone => isQuietIn(zone, morning)).length);
  const best = mornings[quiet.indexOf(Math.min(...quiet))];
  return best === undefined ? null : new Date(best);
}

/**
 * One zone for each time that it may be there now, earliest first, for a screen to write in its reader's way: candidates
 * whose clocks agree, as New York's and Detroit's do, are one. What differs is the day and the minute, not the name.
 */
export function distinctClocks(zones: readonly string[], at: Date): string[] {
  const byClock = new Map(zones.toReversed().map(zone => [wallClock(zone, at.getTime()), zone]));
  return [...byClock].sort(([a], [b]) => a - b).map(([, zone]) => zone);
}

function isQuietIn(zone: string, at: number): boolean {
  const hour = new Date(wallClock(zone, at)).getUTCHours();
  return hour < OPENS || hour >= CLOSES;
}

function morningsAfter(zone: string, at: number): number[] {
  const today = Math.floor(wallClock(zone, at) / DAY);
  // Today's may be over, and another day may be missing.
  const days = Array.from({ length: MORNINGS_AHEAD + 2 }, (_, ahead) => (today + ahead) * DAY);
  const mornings = days.flatMap(day => morningOf(zone, day));
  return mornings.filter(morning => morning > at).slice(0, MORNINGS_AHEAD);
}

/** When it is 08:00 on a day, given as its midnight; nothing for a day that was skipped. */
function morningOf(zone: string, day: number): number[] {
  return momentsOf(zone, day + OPENS * HOUR).slice(0, 1);
}
