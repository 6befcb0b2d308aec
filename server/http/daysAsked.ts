import { type Days, daysMeant, eachDay } from '../domain/reportPeriod.ts';
import { CallError } from './callError.ts';

/** A leap year, whole. */
const MOST_DAYS = 366;

/** The days that a report is asked for, or why there is none of them. */
export function daysAsked(given: Parameters<typeof daysMeant>[0], now: Date, timeZone: string): Days {
  const days = daysMeant(given, now, timeZone);
  const count = eachDay(days).length;
  if (count === 0) throw wrong('from', 'is after the last day');
  if (count > MOST_DAYS) throw wrong('from', `is more than ${MOST_DAYS} days before the last`);
  return days;
}

function wrong(pointer: string, detail: string): CallError {
  return new CallError('invalid_request', { errors: [{ pointer, code: 'invalid', detail }] });
}
