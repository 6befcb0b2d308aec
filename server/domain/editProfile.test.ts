import { describe, expect, test } from 'vitest';
import { editProfile, type ProfileEdit } from './editProfile.ts';
import type { Profile } from './state.ts';
import * as given from './testFacts.ts';

const { AGENT, aProfile } = given;
const edits = (edit: ProfileEdit, profile: Profile | null = aProfile({ timeZone: 'Asia/Tokyo' })) =>
  editProfile(given.facts({ profile }), edit, AGENT);

describe('PROF-4: what is known of a customer', () => {
  test.each<[string, ProfileEdit, Partial<Profile>, string[]]>([
    ['another name', { name: 'Ada' }, { name: 'Ada' }, ['name']],
    ['no name', { name: null }, { name: null }, ['name']],
    ['another zone', { timeZone: 'Europe/Rome' }, { timeZone: 'Europe/Rome' }, ['time_zone']],
    ['a zone in its own spelling', { timeZone: 'EUROPE/rome' }, { timeZone: 'Europe/Rome' }, ['time_zone']],
    ['no zone', { timeZone: null }, { timeZone: null }, ['time_zone']],
    ['both', { name: 'Ada', timeZone: null }, { name: 'Ada', timeZone: null }, ['name', 'time_zone']],
  ])('is %s, and the change says only that', (_, edit, after, names) => {
    const { profile, changes } = given.accepted(edits(edit));
    expect(profile).toEqual(aProfile({ timeZone: 'Asia/Tokyo', ...after }));
    const fields = Object.fromEntries(names.map(name => [name, { from: null, to: null }]));
    expect(changes).toEqual([{ type: 'profile.updated', actor: AGENT, profileId: 'profile-1', fields }]);
  });

  test.each<ProfileEdit>([{}, { name: 'Giulia Ferrante' }, { timeZone: 'asia/tokyo' }])(
    'is so already: %o',
    edit => {
      expect(edits(edit)).toEqual({ changes: [] });
    },
  );

  test.each(['Europe/Atlantis', '+01:00', 'Rome'])('is no zone that there is: %s', timeZone => {
    expect(edits({ timeZone })).toEqual({ refused: 'unknown_time_zone', pointer: '/time_zone' });
  });

  test.each<[string, string | null, string | null, string | null, object]>([
    ['an address', null, null, 'ada@ada.example', { identifiers: ['ada@ada.example'] }],
    [
      'another one',
      'old@ada.example',
      null,
      'ada@ada.example',
      { identifiers: ['ada@ada.example'], gone: ['old@ada.example'] },
    ],
    [
      'the one that they typed, which is theirs now',
      null,
      'ada@ada.example',
      'ada@ada.example',
      { identifiers: ['ada@ada.example'] },
    ],
    ['none', 'old@ada.example', null, null, { gone: ['old@ada.example'] }],
    ['not the one that they typed', null, 'typed@ada.example', null, {}],
  ])('has %s, and what was typed counts no longer', (_, known, typedEmail, email, after) => {
    const profile = aProfile({ typedEmail });
    const decision = given.accepted(editProfile(given.facts({ profile, email: known }), { email }, AGENT));
    const { identifiers = [], formerIdentifiers = [], changes } = decision;
    expect({
      identifiers: identifiers.map(({ value, verified }) => verified && value),
      gone: formerIdentifiers.map(({ value }) => value),
    }).toEqual({ identifiers: [], gone: [], ...after });
    expect(decision.profile?.typedEmail).toBeNull();
    expect(changes[0]?.fields).toEqual({ email: { from: null, to: null } });
  });

  test.each<[string | null, string | null]>([
    ['ada@ada.example', 'ada@ada.example'],
    [null, null],
  ])('has the address %s already', (known, email) => {
    const facts = given.facts({ profile: aProfile({ typedEmail: null }), email: known });
    expect(editProfile(facts, { email }, AGENT)).toEqual({ changes: [] });
  });

  const taken = (profileId: string) => ({
    profile: null,
    taken: [
      {
        ...given.facts(),
        kind: 'email' as const,
        value: 'ada@ada.example',
        profileId,
        verified: true,
        main: false,
        createdAt: given.facts().now,
      },
    ],
  });

  test('PROF-5: has no address that another customer has, who is named', () => {
    const facts = given.facts({ profile: aProfile(), identified: taken('profile-2') });
    expect(editProfile(facts, { email: 'ada@ada.example' }, AGENT)).toEqual({
      refused: 'duplicate_profile',
      pointer: '/email',
      about: { profile_id: 'profile-2' },
    });
  });

  test('PROF-5: has another of their own addresses in the place of the first', () => {
    const facts = given.facts({
      profile: aProfile(),
      email: 'old@ada.example',
      identified: taken('profile-1'),
    });
    const { identifiers, formerIdentifiers, mainIdentifier } = given.accepted(
      editProfile(facts, { email: 'ada@ada.example' }, AGENT),
    );
    expect(identifiers).toEqual([]);
    expect(mainIdentifier).toMatchObject({ value: 'ada@ada.example' });
    expect(formerIdentifiers).toMatchObject([{ value: 'old@ada.example', profileId: 'profile-1' }]);
  });

  test('is nothing of nobody', () => {
    expect(edits({ name: 'Ada' }, null)).toEqual({ refused: 'not_found' });
  });
});
