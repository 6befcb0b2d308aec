import type { OfficeHours } from '../../contract/officeHours.ts';
import { turnsBetween } from '../../contract/officeHours.ts';
import { momentsOf, wallClock } from '../../contract/wallClock.ts';
import type { Settings } from './settings.ts';

const DAY_MS = 24 * 3_600_000;

/** Days of the shop's calendar, as 2026-11-30, the last with them. */
export type Days = { from: string; to: string };

/** TIME-2: the days that are meant: thirty up to today, where none are named. */
export function daysMeant(
  given: { from?: string | undefined; to?: string | undefined },
  now: Date,
  timeZone: string,
): Days {
  const to = given.to ?? dateOf(wallClock(timeZone, now.getTime()));
  return { from: given.from ?? dateOf(Date.parse(to) - 29 * DAY_MS), to };
}

/** Every one of them, in order; none where the last is before the first. */
export function eachDay({ from, to }: Days): string[] {
  const count = Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS + 1);
  return Array.from({ length: count }, (_, nth) => dateOf(Date.parse(from) + nth * DAY_MS));
}

export function dayAfter(day: string): string {
  return dateOf(Date.parse(day) + DAY_MS);
}

/**
 * The first moment of a day, in milliseconds. Where clocks are set back over midnight that is the earlier of the two; where
 * they skip it, the day begins as they do.
 */
export function startOf(day: string, timeZone: string): number {
  const midnight = Date.parse(day);
  const [first] = momentsOf(timeZone, midnight).sort((a, b) => a - b);
  const eve = midnight - DAY_MS;
  return first ?? midnight - (wallClock(timeZone, eve) - eve);
}

/** When each day begins, and when the last is over, in milliseconds since 1970. */
export function boundsOf(days: Days, timeZone: string): number[] {
  return [...eachDay(days), dayAfter(days.to)].map(day => startOf(day, timeZone));
}

/** From the first moment of the first day until the last of the last is over, by the shop's clock. */
export function momentsOfDays({ from, to }: Days, timeZone: string): { from: Date; until: Date } {
  return { from: new Date(startOf(from, timeZone)), until: new Date(startOf(dayAfter(to), timeZone)) };
}

/** When the office opens, closes, opens …, and how long it had been open at each: in seconds, of the clock and in all. */
export type Office = { turns: number[]; openBefore: number[] };

/** An office that never closes. */
export const ALWAYS: Office = { turns: [0], openBefore: [0] };

/** Whether times to an answer are counted within the office hours only. */
export function isCountedInOfficeHours({ answerTarget, officeHours }: Settings): boolean {
  return answerTarget.inOfficeHours && officeHours !== null;
}

/**
 * TIME-1: by what clock answers are counted that were waited for between two moments, in milliseconds; `waits` is asked where
 * it matters, and null where nobody waited.
 */
export function officeFor(
  { answerTarget, officeHours: hours, timeZone }: Settings,
  waits: () => { since: number; until: number } | null,
): Office {
  const between = answerTarget.inOfficeHours && hours !== null ? waits() : null;
  return hours && between ? officeBetween(hours, timeZone, between.since, between.until) : ALWAYS;
}

/** Between two moments, in milliseconds: what lies before the first is as if it had been closed. */
function officeBetween(hours: OfficeHours, timeZone: string, from: number, until: number): Office {
  const turns = turnsBetween(hours, timeZone, from, until).map(turn => turn / 1000);
  let open = 0;
  const openBefore = turns.map((turn, nth) => {
    if (nth % 2 === 1) open += turn - (turns[nth - 1] ?? turn);
    return open;
  });
  return { turns, openBefore };
}

function dateOf(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}
