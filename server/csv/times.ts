import { momentsOf } from '../../contract/wallClock.ts';

const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?$/i;

/**
 * A moment as files write it: ISO 8601, to the day, the minute or the second, with an offset or by the clock of `zone`. Null
 * for what is none, such as 3/4/2026: that is March to some, and April to others.
 */
export function momentIn(text: string, zone: string): Date | null {
  const found = WRITTEN.exec(text);
  if (!found) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', offset] = found;
  const wall = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  // There is no 30 February, though a date can be made of it.
  if (Number.isNaN(wall) || new Date(wall).getUTCDate() !== Number(day)) return null;
  const moment = offset === undefined ? momentsOf(zone, wall)[0] : wall - offsetIn(offset);
  return moment === undefined ? null : new Date(moment);
}

function offsetIn(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  const ms = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -ms : ms;
}
