import { isOpenAt, nextChange, type OfficeHours } from './officeHours.ts';

/** Within what time customers are to be answered (TIME-1). `hours` are the shop's where only they count; null for any time. */
export type AnswerTarget = { minutes: number; hours: OfficeHours | null; timeZone: string };

const MINUTE_MS = 60_000;
/** Hours change twice a day in most shops, and a week has to be found in those of a shop that is open little. */
const MOST_TURNS = 5000;

/**
 * From when on somebody who has waited since a moment has waited too long. Null where the shop never opens again for long
 * enough. What clocks show twice counts twice, and what they skip does not count: it is time as it passes.
 */
export function dueAt(since: Date, { minutes, hours, timeZone }: AnswerTarget): Date | null {
  let left = minutes * MINUTE_MS;
  let at = since;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const end = endOf(hours, timeZone, at);
    const passes = isOpenAt(hours, timeZone, at) ? (end ?? Number.POSITIVE_INFINITY) - at.getTime() : 0;
    if (passes >= left) return new Date(at.getTime() + left);
    if (end === null) return null;
    left -= passes;
    at = new Date(end);
  }
  return null;
}

/** Until when it stays open or closed as it is. */
function endOf(hours: OfficeHours | null, timeZone: string, at: Date): number | null {
  const change = nextChange(hours, timeZone, at);
  if (!change) return null;
  return ('closes' in change ? change.closes : change.opens).getTime();
}
