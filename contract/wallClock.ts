const DAY = 24 * 3_600_000;

const SHOWN = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/**
 * What a clock on the wall shows in a time zone (IANA), as the moment at which one in UTC shows the same: in whole
 * seconds. Throws RangeError for a name that is no zone.
 */
export function wallClock(zone: string, at: number): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year = 0, month = 1, day, hour, minute, second] = SHOWN.map(type => parts.get(type) ?? 0);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * When a clock on the wall shows this, as `wallClock` writes it: at one moment, at two where clocks are set back over
 * it, the earlier first, and at none where they skip it, as Samoa's skipped all of 30 December 2011.
 */
export function momentsOf(zone: string, wall: number): number[] {
  // Clocks are less than a day from UTC and change once in two: one of the offsets around is the time's own.
  const guesses = [wall - DAY, wall + DAY].map(near => wall - (wallClock(zone, near) - near));
  return [...new Set(guesses)].filter(guess => wallClock(zone, guess) === wall);
}

const NUMERIC = Object.fromEntries(SHOWN.map(type => [type, 'numeric']));
const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs ten readings, so each is made once. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const options = { ...NUMERIC, hourCycle: 'h23', timeZone } as const;
  const made = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', options);
  formats.set(timeZone, made);
  return made;
}
