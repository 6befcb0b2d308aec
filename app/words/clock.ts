import type { Say } from './useWords.ts';

/** How this reader is told times: the language's words, the region's format, the workspace's zone. */
export type Clock = { t: Say; locale: string; zone: string };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than a row, so each is made once. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** The day that it is at that moment in a zone, as 2026-11-22. */
export function dayOf(at: number, zone: string): string {
  return format('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}

function daysBetween(earlier: number, later: number, zone: string): number {
  return Math.round((Date.parse(dayOf(later, zone)) - Date.parse(dayOf(earlier, zone))) / (24 * HOUR));
}

export function timeOfDay(at: number, { locale, zone }: Pick<Clock, 'locale' | 'zone'>): string {
  return format(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** "3 March", with the year when it is not this one. */
function dateOf(at: number, now: number, { locale, zone }: Clock, month: 'long' | 'short' = 'long'): string {
  const sameYear = dayOf(at, zone).slice(0, 4) === dayOf(now, zone).slice(0, 4);
  return format(locale, {
    timeZone: zone,
    day: 'numeric',
    month,
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** "3 Mar", with the year when it is not this one. */
export function dateText(at: number, now: number, clock: Clock): string {
  return dateOf(at, now, clock, 'short');
}

/** In a row: relative up to a week, then the date. */
export function shortAgo(at: number, now: number, clock: Clock): string {
  const passed = now - at;
  const days = daysBetween(at, now, clock.zone);
  if (passed < MINUTE) return clock.t('time.now');
  if (passed < HOUR) return clock.t('time.minutes', { count: Math.floor(passed / MINUTE) });
  if (days === 0 || passed < 6 * HOUR) return clock.t('time.hours', { count: Math.floor(passed / HOUR) });
  if (days === 1) return clock.t('time.yesterday');
  if (days < 7) return clock.t('time.days', { count: days });
  return dateOf(at, now, clock, 'short');
}

/** How long something has lasted: whole days only once there are two. */
export function lengthOf(passed: number, { t }: Pick<Clock, 't'>): string {
  if (passed < MINUTE) return t('time.now');
  if (passed < HOUR) return t('time.minutes', { count: Math.floor(passed / MINUTE) });
  if (passed < 48 * HOUR) return t('time.hours', { count: Math.floor(passed / HOUR) });
  return t('time.days', { count: Math.floor(passed / (24 * HOUR)) });
}

/** Between the days of a thread. */
export function dayLine(at: number, now: number, clock: Clock): string {
  const days = daysBetween(at, now, clock.zone);
  if (days === 0) return clock.t('thread.today');
  if (days === 1) return clock.t('thread.yesterday');
  const { locale, zone } = clock;
  const year = days > 300 ? ({ year: 'numeric' } as const) : {};
  return format(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', ...year }).format(
    at,
  );
}

/** "Today, 18:52". */
export function dayAndTime(at: number, now: number, clock: Clock): string {
  const days = daysBetween(at, now, clock.zone);
  const time = timeOfDay(at, clock);
  if (days === 0) return clock.t('time.todayAt', { time });
  if (days === 1) return clock.t('time.yesterdayAt', { time });
  return clock.t('time.dateAt', { date: dateOf(at, now, clock), time });
}

/** "Thu 26 Nov, 09:00", for what is still to come. */
export function comingTime(at: number, now: number, clock: Clock): string {
  const { locale, zone } = clock;
  if (daysBetween(now, at, zone) === 0) return timeOfDay(at, clock);
  const options = { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' } as const;
  return clock.t('time.dateAt', { date: format(locale, options).format(at), time: timeOfDay(at, clock) });
}

/** The whole of it, for a title. */
export function fullTime(at: number, { locale, zone }: Clock): string {
  return format(locale, { timeZone: zone, dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** What a sentence about a moment wants: which day it was, its time, its date. */
export function momentOf(at: number, now: number, clock: Clock) {
  const days = daysBetween(at, now, clock.zone);
  const day = days === 0 ? 'today' : days === 1 ? 'yesterday' : 'other';
  return { day, time: timeOfDay(at, clock), date: dateOf(at, now, clock) };
}

/** The same of a moment that is still to come, with its weekday: within a week that is how people say it. */
export function comingMoment(at: number, now: number, clock: Clock) {
  const days = daysBetween(now, at, clock.zone);
  const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : days < 7 ? 'week' : 'other';
  const weekday = format(clock.locale, { timeZone: clock.zone, weekday: 'long' }).format(at);
  return { day, weekday, time: timeOfDay(at, clock), date: dateOf(at, now, clock) };
}
