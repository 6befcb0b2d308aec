import { describe, expect, test } from 'vitest';
import { SYSTEM } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { GivenProfile } from '../saveProfile.ts';
import type { Identifier } from '../state.ts';
import { accepted, aProfile, EARLIER, facts, SHOP } from '../testFacts.ts';
import { fillProfile } from './fillProfile.ts';

const GIVEN: GivenProfile = {
  names: { phone: '+393475550142', email: 'ada@example.com', external: 'C7' },
  place: { city: 'Torino', timeZone: 'Europe/Rome' },
  details: { firstName: 'Ada', organization: 'Postino' },
};

const nameOf = (kind: Identifier['kind'], value: string, profileId: string): Identifier => ({
  ...{ workspaceId: SHOP, kind, value, profileId, verified: true, main: false, createdAt: EARLIER },
});

const filled = (known: Partial<Facts>, given = GIVEN) => accepted(fillProfile(facts(known), given, SYSTEM));
const kinds = ({ identifiers = [] }: { identifiers?: Identifier[] }) => identifiers.map(({ kind }) => kind);

describe('DATA-1: what another tool is asked of a customer', () => {
  test('makes somebody who is new a profile', () => {
    const made = filled({});
    expect(made).toMatchObject({ profile: { name: 'Ada', city: 'Torino', timeZone: 'Europe/Rome' } });
    expect(kinds(made)).toEqual(['phone', 'email', 'external']);
  });

  test('fills in what is missing, and leaves what is known (PROF-4)', () => {
    const ada = aProfile({ name: 'Ada Lindqvist', city: 'Milano', timeZone: null });
    const names = [nameOf('phone', '+393475550142', ada.id), nameOf('email', 'a.l@example.com', ada.id)];
    const known = filled({ identified: { profile: ada, taken: names.slice(0, 1) }, names });
    expect(known.profile).toMatchObject({ name: 'Ada Lindqvist', city: 'Milano', timeZone: 'Europe/Rome' });
    expect(known.details).toMatchObject({ organization: 'Postino' });
    expect([kinds(known), known.formerIdentifiers]).toEqual([['external'], []]);
  });

  test('joins nobody: a name that is another customer’s is not theirs too (PROF-5)', () => {
    const ada = aProfile();
    const taken = [nameOf('phone', '+393475550142', ada.id), nameOf('email', 'ada@example.com', 'another')];
    expect(kinds(filled({ identified: { profile: ada, taken }, names: taken.slice(0, 1) }))).toEqual([
      'external',
    ]);
  });

  test('says no time zone that nobody knows', () => {
    const given = { ...GIVEN, place: { timeZone: 'Mars/Olympus' } };
    expect(filled({}, given).profile?.timeZone).toBeNull();
  });
});
