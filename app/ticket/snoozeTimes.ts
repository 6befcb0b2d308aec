import { dayOf } from '../words/clock.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MORNING = '08:00';

export type SnoozeTimes = { later: number | null; tomorrow: number; week: number };

/** What the clocks there show, as if it were UTC. */
function wallTime(at: number, zone: string): number {
  const shown = new Date(at).toLocaleString('sv-SE', { timeZone: zone });
  return Date.parse(`${shown.replace(' ', 'T')}Z`);
}

/** The moment at which the clocks of a zone show "2026-11-25T08:00". */
export function momentAt(shown: string, zone: string): number {
  const asUtc = Date.parse(`${shown}Z`);
  const guess = asUtc - (wallTime(asUtc, zone) - asUtc);
  // Near a change of the clocks the first guess is off by that change.
  return guess - (wallTime(guess, zone) - asUtc);
}

/** What a field for a local date and time wants, in that zone. */
export function fieldValue(at: number, zone: string): string {
  return new Date(wallTime(at, zone)).toISOString().slice(0, 16);
}

/** The moment at which the clocks of a zone show a time, as "09:00", so many days from today. */
export function momentOn(now: number, days: number, time: string, zone: string): number {
  const day = new Date(Date.parse(dayOf(now, zone)) + days * DAY).toISOString().slice(0, 10);
  return momentAt(`${day}T${time}`, zone);
}

const nextFullHour = (at: number) => Math.ceil(at / HOUR) * HOUR;

/** Later today is three hours on, or one where there is no more of today. */
export function snoozeTimes(now: number, zone: string): SnoozeTimes {
  const today = dayOf(now, zone);
  const later = [3, 1].map(hours => nextFullHour(now + hours * HOUR)).find(at => dayOf(at, zone) === today);
  const morningIn = (days: number) => momentOn(now, days, MORNING, zone);
  return { later: later ?? null, tomorrow: morningIn(1), week: morningIn(7) };
}
