import { describe, expect, test } from 'vitest';
import type { Actor, Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { newDetails } from './profileDetails.ts';
import { createProfile, type GivenProfile, updateProfile, upsertProfile } from './saveProfile.ts';
import type { Identifier } from './state.ts';
import { accepted, aProfile, aTicket, CUSTOMERS_PHONE, EARLIER, facts, NOW, SHOP } from './testFacts.ts';

const KEY: Actor = { kind: 'api_key', id: 'key-1' };
const ADA = aProfile({ id: 'ada', name: 'Ada Riva' });
const OTHER = 'other';

const name = (kind: Identifier['kind'], value: string, profileId = ADA.id): Identifier => ({
  ...{ workspaceId: SHOP, kind, value, profileId, verified: true, main: false, createdAt: EARLIER },
});
const EMAIL = name('email', 'ada@example.com');
const PHONE = name('phone', CUSTOMERS_PHONE);
const of = (...taken: Identifier[]) => ({ profile: null, taken });

const updates = (given: Partial<GivenProfile>, known: Partial<Facts> = {}) =>
  updateProfile(facts({ profile: ADA, names: [EMAIL, PHONE], ...known }), { names: {}, ...given }, KEY);

const told = (decision: Decision) =>
  accepted(decision).changes.map(({ type, fields }) => [type, fields && Object.keys(fields)]);

describe('DATA-1: a profile that another tool tells of', () => {
  test('is made with its names and details, and without consent', () => {
    const given = { names: { email: 'a@example.com', external: 'c-1' }, details: { firstName: 'Ada' } };
    const made = accepted(createProfile(facts(), given, KEY));
    expect(made).toMatchObject({
      profile: { name: 'Ada', smsMarketing: 'never_subscribed', smsTransactional: 'never_subscribed' },
      identifiers: [
        { kind: 'email', value: 'a@example.com', verified: true },
        { kind: 'external', value: 'c-1' },
      ],
      details: { firstName: 'Ada', lastName: null, updatedAt: NOW },
      changes: [{ type: 'profile.created', profileId: made.profile?.id }],
    });
  });

  test('is refused where any of its names is somebody’s', () => {
    const given = { names: { email: EMAIL.value } };
    expect(createProfile(facts({ identified: of(EMAIL) }), given, KEY)).toEqual({
      ...{ refused: 'duplicate_profile', pointer: '/email', about: { profile_id: ADA.id } },
    });
  });

  test('is nobody’s to update where there is none', () => {
    expect(updateProfile(facts(), { names: {} }, KEY)).toEqual({ refused: 'not_found' });
  });

  test('changes nothing, and says who it is, where nothing is new', () => {
    const same = { names: { email: EMAIL.value }, place: { city: null } };
    expect(updates(same, { identified: of(EMAIL) })).toEqual({ changes: [], already: ADA.id });
  });

  test.each<[string, Partial<GivenProfile>, string[]]>([
    ['a city', { place: { city: 'Torino' } }, ['city']],
    ['a zone, as it is spelled', { place: { timeZone: 'europe/rome' } }, ['time_zone']],
    ['a last name', { details: { lastName: 'King' } }, ['name', 'details']],
    ['no address any more', { names: { email: null } }, ['email']],
    ['another address', { names: { email: 'new@example.com' } }, ['email', 'email']],
  ])('tells the names of what changes: %s', (_, given, fields) => {
    expect(told(updates(given))).toEqual([['profile.updated', [...new Set(fields)]]]);
  });

  test('lets go of the name that it had, but for the phone that texts go to', () => {
    const names = { phone: '+390111234567', email: 'new@example.com' };
    expect(updates({ names })).toMatchObject({ formerIdentifiers: [PHONE, EMAIL] });
    const ticket = aTicket({ phone: PHONE.value });
    expect(updates({ names }, { ticket })).toMatchObject({ formerIdentifiers: [EMAIL] });
  });

  test('is found by the surest of its names, and gets the others', () => {
    const known = facts({ identified: { profile: ADA, taken: [EMAIL] }, names: [EMAIL] });
    expect(upsertProfile(known, { names: { email: EMAIL.value, phone: PHONE.value } }, KEY)).toMatchObject({
      identifiers: [{ kind: 'phone', profileId: ADA.id }],
      formerIdentifiers: [],
    });
  });

  test.each<[string, Partial<GivenProfile>, Partial<Facts>, object]>([
    [
      'a name of somebody else’s',
      { names: { phone: PHONE.value } },
      { identified: of({ ...PHONE, profileId: OTHER }) },
      { refused: 'duplicate_profile', pointer: '/phone_number', about: { profile_id: OTHER } },
    ],
    [
      'no zone',
      { place: { timeZone: 'Mars/One' } },
      {},
      { refused: 'unknown_time_zone', pointer: '/location/timezone' },
    ],
    [
      'more properties than there is room for, with those that it has',
      { details: { properties: { more: 'x'.repeat(20_000) } } },
      { details: { ...newDetails(SHOP, ADA.id, EARLIER), properties: { all: 'x'.repeat(20_000) } } },
      { refused: 'properties_too_large', pointer: '/properties' },
    ],
  ])('is refused: %s', (_, given, known, refusal) => {
    expect(updates(given, known)).toEqual(refusal);
  });
});
