import { clocksOfCountry, liesIn } from './countryZones.ts';
import { zonesOfNumber } from './numberZones.ts';
import { zonesOfRegion } from './regionZones.ts';

/** What tells where somebody lives: `country` by its ISO 3166 code, `phone` as E.164. */
export type Whereabouts = {
  timeZone: string | null;
  country: string | null;
  region: string | null;
  phone: string | null;
};

/** The zones somebody may live in, at least one and at most six, and what tells so. A number is only a guess. */
export type KnownZones = { zones: string[]; source: 'profile' | 'location' | 'number' };

/** More than these say nothing: a toll-free number would always be quiet somewhere. */
const MOST = 6;

/**
 * The time zones of a customer (REPLY-10, PROF-1): the profile's own, else its location's, else its number's; null
 * where none is known. A location is known by its state, or by a country of one clock. In a country of several a
 * number of that country is the better witness; without one the country's zones stand, if they are six at most.
 */
export function zonesOf({ timeZone, country, region, phone }: Whereabouts): KnownZones | null {
  if (timeZone) return { zones: [timeZone], source: 'profile' };
  const code = country?.trim().toUpperCase() ?? '';
  const ofCountry = few(clocksOfCountry(code), 'location');
  const ofNumber = few(zonesOfNumber(phone ?? ''), 'number');
  return ofPlace(code, region, ofCountry) ?? ofNumberIn(code, ofNumber) ?? ofCountry ?? ofNumber;
}

function ofPlace(country: string, region: string | null, ofCountry: KnownZones | null): KnownZones | null {
  const zones = zonesOfRegion(country, region ?? '');
  if (zones) return { zones, source: 'location' };
  return ofCountry?.zones.length === 1 ? ofCountry : null;
}

/** A number from elsewhere, kept from another life, does not say where in this country its owner is. */
function ofNumberIn(country: string, ofNumber: KnownZones | null): KnownZones | null {
  return ofNumber?.zones.every(zone => liesIn(country, zone)) ? ofNumber : null;
}

function few(zones: string[], source: KnownZones['source']): KnownZones | null {
  return zones.length > 0 && zones.length <= MOST ? { zones, source } : null;
}
