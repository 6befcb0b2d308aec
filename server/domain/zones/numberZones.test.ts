import { timezones } from 'libphonenumber-geo-carrier';
import { type E164Number, getCountries, getExampleNumber, PhoneNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { describe, expect, test } from 'vitest';
import { distinctClocks } from '../../../contract/quietHours.ts';
import data from './numberZones.json' with { type: 'json' };
import { zonesOfNumber } from './numberZones.ts';

describe('REPLY-10: the zones of a number, by its longest prefix', () => {
  test.each([
    ['+14155550123', ['America/Los_Angeles']],
    ['+12125550123', ['America/New_York']],
    ['+16155550123', ['America/Chicago']],
    ['+12085550123', ['America/Boise', 'America/Los_Angeles']],
    ['+18085550123', ['Pacific/Honolulu']],
    ['+13295550123', ['America/New_York']],
    ['+19282835012', ['America/Denver', 'America/Phoenix']],
    ['+19285550123', ['America/Phoenix']],
    ['+390612345678', ['Europe/Rome']],
    ['+393475550142', ['Europe/Rome', 'Europe/Vatican']],
    ['+819012345678', ['Asia/Tokyo']],
    ['+919812345678', ['Asia/Calcutta']],
    ['+61255007123', ['Australia/Sydney']],
    ['+61255053123', ['Australia/Lord_Howe']],
    ['+353861234567', ['Europe/Dublin']],
    ['+526641234567', ['America/Tijuana']],
  ])('%s', (phone, zones) => {
    expect(zonesOfNumber(phone)).toEqual(zones);
  });

  test.each([
    '+',
    '',
    '14155550123',
    '+999123456',
    '+0',
    'MORLANE',
    '40404',
    '+1415555012x',
    ' +14155550123',
  ])('%j means none', phone => expect(zonesOfNumber(phone)).toEqual([]));

  test('a toll-free number belongs to no place: it means all that share its country code', () => {
    expect(zonesOfNumber('+18005550123')).toHaveLength(42);
  });
});

const PREFIXES = Object.values(data.prefixes).flatMap(prefixes => prefixes.split(' '));

test('the data names only zones that clocks know, and no prefix twice', () => {
  const zones = new Set(Object.keys(data.prefixes).flatMap(set => set.split(' ')));
  for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  expect(new Set(PREFIXES).size).toBe(PREFIXES.length);
});

/**
 * Where Google's release of 2026, which the oracle packages, differs from ours, and neither is worse: clocks agree.
 * 353: it writes the Channel's and London's zones over Ireland's own (a known slip, ruimarinho/google-libphonenumber#459).
 * 358: it says more often that a number may be of Åland.
 */
const SAME_CLOCK_UNDER_ANOTHER_NAME = ['353', '358'];

/** Where ours is right, and no release of Google's is (`correctedPrefixes.ts` says why). */
const CORRECTED: Record<string, string[]> = {
  '1474': ['America/Regina'],
  '558': ['America/Recife'],
  '55813619': ['America/Noronha'],
  ...the(['America/Belem'], ['5591', '5593', '5594']),
  ...the(['America/Chihuahua'], ['52614', '52621', '52625', '52627', '52628', '52629', '52635', '52639']),
  ...the(['America/Chihuahua'], ['52648', '52649', '52652', '52659']),
  ...the(['America/Chihuahua', 'America/Ciudad_Juarez'], ['52636', '52657']),
};

function the(zones: string[], prefixes: string[]): Record<string, string[]> {
  return Object.fromEntries(prefixes.map(prefix => [prefix, zones]));
}

const WINTER_AND_SUMMER = ['2026-01-15T12:00Z', '2026-07-15T12:00Z'];

describe('REPLY-10: the zones of a number are those that libphonenumber-geo-carrier finds', () => {
  const lengths = new Map(getCountries().map(lengthIn));

  test('of one number under every prefix that is known', { timeout: 120_000 }, async () => {
    for (const prefix of PREFIXES) await compare(under(prefix));
  });

  test('of fifteen random numbers of every country', { timeout: 120_000 }, async () => {
    for (const code of getCountries().map(country => lengthIn(country)[0]))
      for (let tried = 0; tried < 15; tried++) await compare(under(code));
  });

  /** As many digits as numbers have there. */
  function under(prefix: string): string {
    const code = [1, 2, 3].map(length => prefix.slice(0, length)).find(start => lengths.has(start)) ?? '';
    const missing = Math.max(0, (lengths.get(code) ?? 11) - prefix.length);
    return `+${prefix}${Array.from({ length: missing }, () => Math.floor(Math.random() * 10)).join('')}`;
  }
});

function lengthIn(country: Parameters<typeof getExampleNumber>[0]): [code: string, digits: number] {
  const example = getExampleNumber(country, examples);
  return [example?.countryCallingCode ?? '', example?.number.slice(1).length ?? 0];
}

async function compare(phone: string): Promise<void> {
  const theirs = (await timezones(new PhoneNumber(phone as E164Number))) ?? [];
  const ours = zonesOfNumber(phone);
  const begins = (prefix: string) => phone.startsWith(`+${prefix}`);
  const corrected = Object.keys(CORRECTED).findLast(begins);
  if (corrected) expect(ours, phone).toEqual(CORRECTED[corrected]);
  else if (SAME_CLOCK_UNDER_ANOTHER_NAME.some(begins)) expectSameClock([...ours, ...theirs], phone);
  else expect(new Set(ours), phone).toEqual(new Set(theirs));
}

function expectSameClock(zones: string[], phone: string): void {
  for (const at of WINTER_AND_SUMMER) expect(distinctClocks(zones, new Date(at)), phone).toHaveLength(1);
}
