import { describe, expect, test } from 'vitest';
import { ROLES } from '../../contract/roles.ts';
import { type Account, opensByPassword, recognize } from './signInByProvider.ts';

const ida: Account = { id: 'ida', role: 'support', hasSubject: false };
const leo: Account = { id: 'leo', role: 'support', hasSubject: true };
const noa: Account = { id: 'noa', role: 'owner', hasSubject: false };
const gone: Account = { id: 'gone', role: null, hasSubject: true };

describe('whom a provider vouches for', () => {
  test.each<[string, Account, Account, verified: boolean, byOwner: boolean, unknown]>([
    ['a first time, by their address', null, ida, true, false, { accountId: 'ida', isNew: true }],
    ['an address not theirs for sure', null, ida, false, false, { refused: 'unverified' }],
    ['neither known nor verified', null, null, false, false, { refused: 'unverified' }],
    ['an address of nobody', null, null, true, false, { refused: 'not_in_team' }],
    ['an account of another team', null, { ...ida, role: null }, true, false, { refused: 'not_in_team' }],
    ['an address given to somebody else', null, leo, true, false, { refused: 'another_person' }],
    ['known by their subject', leo, null, false, false, { accountId: 'leo', isNew: false }],
    ['known, with the address of another', leo, ida, true, false, { accountId: 'leo', isNew: false }],
    ['known, and in the team no more', gone, null, true, false, { refused: 'not_in_team' }],
    ['known, gone, with the address of a member', gone, ida, true, false, { refused: 'not_in_team' }],
    ['an Owner, by an Admin’s provider', null, noa, true, false, { refused: 'owner_apart' }],
    [
      'an Owner, known, by an Admin’s',
      { ...noa, hasSubject: true },
      null,
      true,
      false,
      { refused: 'owner_apart' },
    ],
    ['an Owner, by an Owner’s provider', null, noa, true, true, { accountId: 'noa', isNew: true }],
    ['a member, by an Owner’s provider', null, ida, true, true, { accountId: 'ida', isNew: true }],
  ])('ROLE-4: %s', (_, known, addressed, isVerified, byOwner, recognized) => {
    expect(recognize({ known, addressed, isVerified, byOwner })).toEqual(recognized);
  });
});

test('ROLE-4: where a provider is required, passwords open to Owners only', () => {
  expect(ROLES.filter(role => opensByPassword(false, role))).toEqual(ROLES);
  expect(ROLES.filter(role => opensByPassword(true, role))).toEqual(['owner']);
});
