import { boundsOf, type Days, type Office, officeFor } from '../reportPeriod.ts';
import type { Settings } from '../settings.ts';
import { type Said, waitsOf } from './said.ts';

/** By what clock a report is counted. */
export type ReportClock = {
  /** When its days begin, and when the last is over, in milliseconds since 1970. */
  bounds: number[];
  office: Office;
  targetSeconds: number;
};

/** The shop's, as it now has it (SET-2). */
export function reportClock(said: Said[], days: Days, settings: Settings): ReportClock {
  const { timeZone, answerTarget } = settings;
  return {
    bounds: boundsOf(days, timeZone),
    office: officeFor(settings, () => waitsOf(said)),
    targetSeconds: answerTarget.minutes * 60,
  };
}
