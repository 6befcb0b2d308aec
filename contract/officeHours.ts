import { momentsOf, wallClock } from './wallClock.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** As a clock on the shop's wall shows it: from `HH:MM` on, and no longer at `to`, which is `24:00` at the latest. */
export type HoursBlock = { from: string; to: string };
/** A day, `YYYY-MM-DD`, with hours of its own in place of its weekday's: none where the shop is closed. */
export type Holiday = { date: string; name: string | null; hours: HoursBlock[] };
/** When somebody is there to answer (CHAT-3). Null, in place of these, is always. */
export type OfficeHours = { days: Record<Weekday, HoursBlock[]>; holidays: Holiday[] };

/** When what is so now ends. */
export type HoursChange = { opens: Date } | { closes: Date };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/**
 * Whether a moment lies within the hours, by the clock of the shop's time zone (IANA). What clocks show twice, when they
 * are set back, counts twice; what they skip never comes. Throws RangeError for a name that is no zone.
 */
export function isOpenAt(hours: OfficeHours | null, timeZone: string, at: Date): boolean {
  return hours === null || isOpenBy(hours, wallClock(timeZone, at.getTime()));
}

/** The first moment after `at` from which on it is otherwise than at `at`, to the second; null if it stays so for ever. */
export function nextChange(hours: OfficeHours | null, timeZone: string, at: Date): HoursChange | null {
  if (hours === null) return null;
  const isOpen = isOpenAt(hours, timeZone, at);
  const isOther = (moment: number) =>
    moment > at.getTime() && isOpenBy(hours, wallClock(timeZone, moment)) !== isOpen;
  for (const day of daysAhead(hours, wallClock(timeZone, at.getTime()))) {
    const blocks = blocksOf(hours, day);
    if (isOpen ? coversDay(blocks) : blocks.length === 0) continue;
    const turn = turnsOf(timeZone, day, blocks).find(isOther);
    if (turn !== undefined) return isOpen ? { closes: new Date(turn) } : { opens: new Date(turn) };
  }
  return null;
}

/**
 * When the shop opens, closes, opens … from one moment to another, both in milliseconds: at the first, if it is open then.
 * What stands between is as `isOpenAt` says of each moment.
 */
export function turnsBetween(hours: OfficeHours, timeZone: string, from: number, until: number): number[] {
  const turns: number[] = [];
  for (const moment of [from, ...endsBetween(hours, timeZone, from, until)]) {
    const isOpen = turns.length % 2 === 1;
    if (isOpenBy(hours, wallClock(timeZone, moment)) !== isOpen) turns.push(moment);
  }
  return turns;
}

/** Every moment at which it may open or close, in order. */
function endsBetween(hours: OfficeHours, timeZone: string, from: number, until: number): number[] {
  const ends = new Set<number>();
  const last = dayOf(wallClock(timeZone, until)) + DAY;
  for (let day = dayOf(wallClock(timeZone, from)) - DAY; day <= last; day += DAY)
    for (const end of turnsOf(timeZone, day, blocksOf(hours, day))) ends.add(end);
  return [...ends].filter(end => end > from && end < until).sort((a, b) => a - b);
}

function isOpenBy(hours: OfficeHours, wall: number): boolean {
  const day = dayOf(wall);
  const time = wall - day;
  return blocksOf(hours, day).some(({ from, to }) => timeOf(from) <= time && time < timeOf(to));
}

/** Days, here and below, are given as what a clock on the wall shows at their midnight. */
function blocksOf({ days, holidays }: OfficeHours, day: number): HoursBlock[] {
  const date = new Date(day).toISOString().slice(0, 10);
  const holiday = holidays.find(one => one.date === date);
  const weekday = WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7] ?? 'sun';
  return holiday?.hours ?? days[weekday];
}

function coversDay(blocks: HoursBlock[]): boolean {
  const inOrder = blocks.toSorted((a, b) => timeOf(a.from) - timeOf(b.from));
  const covered = inOrder.reduce((until, { from, to }) => (timeOf(from) > until ? until : timeOf(to)), 0);
  return covered === DAY;
}

/** Weekly hours that change at all do so within a week, or two where clocks skip over them. */
const DAYS_AHEAD = 16;

/**
 * The days on which hours may change, in order: those ahead, and those from each holiday on. Between them all is as on
 * the last one. From the day before on, for clocks that are set back at midnight show some of it again.
 */
function* daysAhead({ holidays }: OfficeHours, wall: number): Generator<number> {
  const first = dayOf(wall) - DAY;
  let next = first;
  for (; next <= first + DAYS_AHEAD * DAY; next += DAY) yield next;
  for (const date of holidays.map(holiday => Date.parse(holiday.date)).sort((a, b) => a - b))
    for (next = Math.max(next, date); next <= date + DAYS_AHEAD * DAY; next += DAY) yield next;
}

/** Every moment of a day at which hours may begin or end: its blocks' ends, its own, and where clocks jump into or out of some. */
function turnsOf(zone: string, day: number, blocks: HoursBlock[]): number[] {
  const ends = blocks.flatMap(({ from, to }) => [day + timeOf(from), day + timeOf(to)]);
  const moments = [day, ...ends, day + DAY].flatMap(wall => momentsOf(zone, wall));
  return [...moments, ...jumpsOn(zone, day)].sort((a, b) => a - b);
}

function jumpsOn(zone: string, day: number): number[] {
  const jump = jumpBetween(zone, day - DAY, day + 2 * DAY);
  if (jump === null) return [];
  const isOfDay = [jump - SECOND, jump].some(moment => dayOf(wallClock(zone, moment)) === day);
  return isOfDay ? [jump] : [];
}

/** When clocks are set on or back between two moments in whole seconds; they are at most once in so few days. */
function jumpBetween(zone: string, start: number, end: number): number | null {
  const isBefore = (moment: number) => wallClock(zone, moment) - moment === wallClock(zone, start) - start;
  if (isBefore(end)) return null;
  let [before, after] = [start, end];
  while (after - before > SECOND) {
    const middle = before + Math.floor((after - before) / (2 * SECOND)) * SECOND;
    if (isBefore(middle)) before = middle;
    else after = middle;
  }
  return after;
}

function dayOf(wall: number): number {
  return Math.floor(wall / DAY) * DAY;
}

/** How far into its day `HH:MM` is, in milliseconds. */
function timeOf(text: string): number {
  const [hour, minute] = text.split(':').map(Number);
  return ((hour ?? 0) * 60 + (minute ?? 0)) * MINUTE;
}
