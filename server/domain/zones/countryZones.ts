import countryZones from './countryZones.json' with { type: 'json' };

const CLOCKS: ReadonlyMap<string, string[][]> = new Map(
  Object.entries(countryZones).map(([country, clocks]) => [
    country,
    clocks.split(' | ').map(same => same.split(' ')),
  ]),
);

/** One zone for each clock that a country has, by its ISO 3166 code; none for what is no country with zones. */
export function clocksOfCountry(country: string): string[] {
  return (CLOCKS.get(country) ?? []).flatMap(same => same.slice(0, 1));
}

/** Whether a zone is one of the country's. */
export function liesIn(country: string, zone: string): boolean {
  return CLOCKS.get(country)?.some(same => same.includes(zone)) ?? false;
}
