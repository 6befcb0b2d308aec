import { AU } from './regions/au.ts';
import { BR } from './regions/br.ts';
import { CA } from './regions/ca.ts';
import { MX } from './regions/mx.ts';
import type { Regions } from './regions/region.ts';
import { US } from './regions/us.ts';

/**
 * The countries of several times whose states are known. A part of a state that keeps another time by law counts where
 * at least one in a thousand of its people live there: West Wendover makes Nevada two zones, Adak does not make Alaska.
 */
const ZONES_OF: ReadonlyMap<string, ReadonlyMap<string, string[]>> = new Map([
  ['AU', zonesByName(AU)],
  ['BR', zonesByName(BR)],
  ['CA', zonesByName(CA)],
  ['MX', zonesByName(MX)],
  ['US', zonesByName(US)],
]);

/**
 * The zones of a state or province, several for one that is split; null where it is not known. It is named by its
 * code (TX, US-TX), or in full as people write it (Texas, nuevo leon); `country` by its ISO 3166 code.
 */
export function zonesOfRegion(country: string, region: string): string[] | null {
  const written = region.trim().toUpperCase();
  const name = written.startsWith(`${country}-`) ? written.slice(country.length) : written;
  return ZONES_OF.get(country)?.get(plain(name)) ?? null;
}

function zonesByName(regions: Regions): Map<string, string[]> {
  const entries = Object.entries(regions).flatMap(([zones, spellings]) =>
    spellings.flatMap(region => region.split('/')).map(name => [plain(name), zones.split(' ')] as const),
  );
  return new Map(entries);
}

/** Without case, accents, and what stands between letters. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
}
