import { describe, expect, test } from 'vitest';
import { clocksOfCountry } from './countryZones.ts';
import { type Whereabouts, zonesOf } from './zonesOf.ts';

const NOTHING: Whereabouts = { timeZone: null, country: null, region: null, phone: null };

function found(known: Partial<Whereabouts>): string | null {
  const answer = zonesOf({ ...NOTHING, ...known });
  return answer && `${answer.source}: ${answer.zones.join(' ')}`;
}

const ROME = '+393475550142';
const SAN_FRANCISCO = '+14155550123';
const TOLL_FREE = '+18005550123';

describe('REPLY-10, PROF-1: the profile’s own time zone, else its location’s, else its number’s', () => {
  test.each<[string, Partial<Whereabouts>, string | null]>([
    ['nothing known', {}, null],
    ['all three', { timeZone: 'Asia/Tokyo', country: 'IT', phone: SAN_FRANCISCO }, 'profile: Asia/Tokyo'],
    ['location and number', { country: 'IT', phone: SAN_FRANCISCO }, 'location: Europe/Rome'],
    ['a number only', { phone: SAN_FRANCISCO }, 'number: America/Los_Angeles'],
    ['a number of a country with an enclave', { phone: ROME }, 'number: Europe/Rome Europe/Vatican'],
    ['a toll-free number', { phone: TOLL_FREE }, null],
    ['a number from anywhere between Kaliningrad and Kamchatka', { phone: '+70005550123' }, null],
    ['no number', { phone: 'MORLANE' }, null],
    ['a short code', { phone: '40404' }, null],
  ])('%s', (_, known, zones) => {
    expect(found(known)).toBe(zones);
  });
});

describe('REPLY-10: a country of one clock is enough', () => {
  test.each<[string, Partial<Whereabouts>, string]>([
    ['one zone', { country: 'IT', region: 'BO' }, 'location: Europe/Rome'],
    ['in small letters', { country: ' it ' }, 'location: Europe/Rome'],
    ['two zones that agree', { country: 'DE' }, 'location: Europe/Berlin'],
    ['twelve that agree', { country: 'AR' }, 'location: America/Buenos_Aires'],
    ['seven that agree since 2024', { country: 'KZ' }, 'location: Asia/Aqtobe'],
    ['a zone that was renamed', { country: 'IN' }, 'location: Asia/Calcutta'],
    ['an island with a code of its own', { country: 'PR' }, 'location: America/Puerto_Rico'],
  ])('%s', (_, known, zones) => {
    expect(found(known)).toBe(zones);
  });
});

describe('REPLY-10: in a country of several clocks the state tells', () => {
  test.each<[string, Partial<Whereabouts>, string]>([
    ['whole', { country: 'US', region: 'CA' }, 'location: America/Los_Angeles'],
    ['split', { country: 'US', region: 'Texas' }, 'location: America/Chicago America/Denver'],
    [
      'before a number of elsewhere',
      { country: 'us', region: 'NY', phone: SAN_FRANCISCO },
      'location: America/New_York',
    ],
    [
      'before a number of one part of it',
      { country: 'US', region: 'ID', phone: '+12085550123' },
      'location: America/Denver America/Los_Angeles',
    ],
    [
      'in Canada',
      { country: 'CA', region: 'BC' },
      'location: America/Vancouver America/Dawson_Creek America/Edmonton',
    ],
    ['in Australia', { country: 'AU', region: 'nsw' }, 'location: Australia/Sydney Australia/Broken_Hill'],
    ['in Brazil', { country: 'BR', region: 'Acre' }, 'location: America/Rio_Branco'],
    ['in Mexico', { country: 'MX', region: 'Q. Roo' }, 'location: America/Cancun'],
  ])('%s', (_, known, zones) => {
    expect(found(known)).toBe(zones);
  });
});

describe('REPLY-10: where the state is not known, a number of that country tells, else its zones if they are few', () => {
  test.each<[string, Partial<Whereabouts>, string | null]>([
    ['a number there', { country: 'US', phone: SAN_FRANCISCO }, 'number: America/Los_Angeles'],
    [
      'a state that is none',
      { country: 'US', region: 'Bavaria', phone: SAN_FRANCISCO },
      'number: America/Los_Angeles',
    ],
    ['no number, few clocks', { country: 'ES' }, 'location: Atlantic/Canary Europe/Madrid'],
    ['a number there, few clocks', { country: 'NZ', phone: '+64212345678' }, 'number: Pacific/Auckland'],
    [
      'a number of elsewhere, few clocks',
      { country: 'NZ', phone: ROME },
      'location: Pacific/Auckland Pacific/Chatham',
    ],
    [
      'a number of no place, few clocks',
      { country: 'NZ', phone: TOLL_FREE },
      'location: Pacific/Auckland Pacific/Chatham',
    ],
    ['no number, many clocks', { country: 'US' }, null],
    ['a number of no place, many clocks', { country: 'US', phone: TOLL_FREE }, null],
    [
      'a number of elsewhere, many clocks',
      { country: 'US', phone: ROME },
      'number: Europe/Rome Europe/Vatican',
    ],
    ['a state without its country', { region: 'CA', phone: ROME }, 'number: Europe/Rome Europe/Vatican'],
    ['a country that is none', { country: 'Atlantis', phone: ROME }, 'number: Europe/Rome Europe/Vatican'],
    ['a country by its name', { country: 'Italy', phone: SAN_FRANCISCO }, 'number: America/Los_Angeles'],
    ['a country of no zones', { country: 'BV' }, null],
    ['what objects have by themselves', { country: 'constructor', region: '__proto__' }, null],
  ])('%s', (_, known, zones) => {
    expect(found(known)).toBe(zones);
  });

  test.each([
    ['IT', 1],
    ['PT', 2],
    ['BR', 4],
    ['MX', 6],
    ['US', 8],
    ['CA', 9],
    ['RU', 11],
    ['BV', 0],
    ['it', 0],
  ])('%s has %i clocks', (country, count) => {
    expect(clocksOfCountry(country)).toHaveLength(count);
  });
});
