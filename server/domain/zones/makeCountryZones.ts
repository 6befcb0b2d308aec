const HOUR = 3_600_000;
const TWO_YEARS = 2 * 365 * 24 * HOUR;

/**
 * What `countryZones.json` holds: a country's zones, with a bar between those whose clocks will differ in the two
 * years after `from`. Zones that agree, as Germany's two do, stand together, the one that
 * most prefixes name at their head. `zonesOf` is what Intl knows of a country. `named` are the zones of the number data,
 * by how many prefixes name them: where it has another name for a zone, as Europe/Kyiv, that is taken, so that both
 * data speak of the same.
 */
export function makeCountryZones(
  zonesOf: Readonly<Record<string, readonly string[]>>,
  named: readonly string[],
  from: Date,
): Record<string, string> {
  const rank = new Map(named.map((zone, index) => [zone, index]));
  const byUse = (a: string, b: string) => (rank.get(a) ?? named.length) - (rank.get(b) ?? named.length);
  const namesOf = Map.groupBy(named, resolved);
  const countries = Object.entries(zonesOf).map(([country, zones]) => {
    const names = [...new Set(zones.flatMap(zone => namesOf.get(resolved(zone)) ?? zone))].sort(byUse);
    return [country, clocksOf(names, from).join(' | ')];
  });
  return Object.fromEntries(countries);
}

function clocksOf(zones: string[], from: Date): string[] {
  if (zones.length < 2) return zones;
  const byClock = Map.groupBy(zones, zone => readings(zone, from));
  return [...byClock.values()].map(same => same.join(' '));
}

/** Everything that a zone's clock will show on the hour: what two zones have in common if they never differ. */
function readings(timeZone: string, from: Date): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const hours = Array.from({ length: TWO_YEARS / HOUR }, (_, hour) => from.getTime() + hour * HOUR);
  return hours.map(hour => clock.format(hour)).join();
}

function resolved(timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
}
