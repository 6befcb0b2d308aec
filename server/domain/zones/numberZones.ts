import numberZones from './numberZones.json' with { type: 'json' };

const ZONES_BY_PREFIX: ReadonlyMap<string, string> = new Map(
  Object.entries(numberZones.prefixes).flatMap(([zones, prefixes]) =>
    prefixes.split(' ').map(prefix => [prefix, zones] as const),
  ),
);

const LONGEST = Math.max(...[...ZONES_BY_PREFIX.keys()].map(prefix => prefix.length));

/**
 * The zones that a number of E.164 may stand for, by the longest prefix that Google's data has: one for most, dozens
 * for one that belongs to no place, as toll-free ones; none for a number of no country and for what is no number.
 */
export function zonesOfNumber(phone: string): string[] {
  const digits = /^\+(\d+)$/.exec(phone)?.[1] ?? '';
  for (let length = LONGEST; length > 0; length--) {
    const zones = ZONES_BY_PREFIX.get(digits.slice(0, length));
    if (zones) return zones.split(' ');
  }
  return [];
}
