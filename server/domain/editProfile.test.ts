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

  test('is nothing of nobody', () => {
    expect(edits({ name: 'Ada' }, null)).toEqual({ refused: 'not_found' });
  });
});
