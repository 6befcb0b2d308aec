/** How long ago: minutes, hours, or days and the shop's time of day, as in `3d 09:12`. */
export type When = `${number}m` | `${number}h` | `${number}d ${number}:${number}`;
/** How far ahead, counted alike. */
export type Later = `+${When}`;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The instant meant, seen from now. What lies in the past stays believable on every day of the year. */
export function instantOf(when: When | Later, now: Date, timeZone: string): Date {
  const sign = when.startsWith('+') ? 1 : -1;
  const [amount = '', timeOfDay] = when.replace('+', '').split(' ');
  const count = sign * Number.parseFloat(amount);
  if (timeOfDay) return onDay(count, timeOfDay, now, timeZone);
  return new Date(now.getTime() + count * (amount.endsWith('h') ? 60 : 1) * MINUTE);
}

function onDay(days: number, timeOfDay: string, now: Date, timeZone: string): Date {
  const day = wallClock(new Date(now.getTime() + days * DAY), timeZone).slice(0, 10);
  const read = Date.parse(`${day}T${timeOfDay}Z`);
  return new Date(read - aheadOfUtc(new Date(read), timeZone));
}

function aheadOfUtc(at: Date, timeZone: string): number {
  return Date.parse(`${wallClock(at, timeZone).replace(' ', 'T')}Z`) - at.getTime();
}

/** Swedes write dates as ISO 8601 does: 2026-11-10 19:42:00. */
function wallClock(at: Date, timeZone: string): string {
  return at.toLocaleString('sv-SE', { timeZone });
}
