const DAY_MS = 24 * 3_600_000;

/** Days as 2026-11-30, the last with them. */
export type Period = { from: string; to: string };

/** What the address says: so many days up to today, or two days of one's own; the last thirty where it says nothing. */
export type PeriodSearch = { days?: 7 | 90; from?: string; to?: string };

const MOST_DAYS = 366;

/** Addresses are typed, shortened and shared by people: what cannot be understood is left out. */
export function readPeriodSearch(raw: Record<string, unknown>): PeriodSearch {
  const days = Number(raw.days);
  if (days === 7 || days === 90) return { days };
  const { from, to } = raw;
  return isDay(from) && isDay(to) ? { from, to } : {};
}

export function periodOf({ days, from, to }: PeriodSearch, today: string): Period {
  if (from && to) return { from, to };
  return { from: daysAfter(today, 1 - (days ?? 30)), to: today };
}

/** Why there is no report of these days; null where there is. */
export function wrongWith({ from, to }: Period): 'backwards' | 'tooLong' | null {
  const count = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (count < 1) return 'backwards';
  return count > MOST_DAYS ? 'tooLong' : null;
}

export function daysAfter(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY_MS).toISOString().slice(0, 10);
}

/** Every day of them, in order. */
export function eachDay({ from, to }: Period): string[] {
  const count = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return Array.from({ length: count }, (_, nth) => daysAfter(from, nth));
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^2\d{3}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}
