import { describe, expect, test } from 'vitest';
import type { Role } from '../../contract/roles.ts';
import { SYSTEM } from './decision.ts';
import { roleChange, type Team, whyNotBecome, whyNotGive, whyNotReset } from './team.ts';

const TEAM: Team = [
  { id: 'ada', role: 'owner' },
  { id: 'ben', role: 'owner' },
  { id: 'cleo', role: 'admin' },
  { id: 'dan', role: 'support' },
];
const WITH_ONE_OWNER = TEAM.filter(({ id }) => id !== 'ben');

type Row = [by: string, member: string, role: Role | null, why: string | null];

describe('ROLE-3: who may give which role', () => {
  test.each<Row>([
    ['ada', 'dan', 'owner', null],
    ['ada', 'ben', 'support', null],
    ['ada', 'ada', 'support', null],
    ['ada', 'ben', null, null],
    ['cleo', 'dan', 'manager', null],
    ['cleo', 'dan', null, null],
    ['cleo', 'cleo', 'support', null],
    ['cleo', 'dan', 'owner', 'owners_only'],
    ['cleo', 'cleo', 'owner', 'owners_only'],
    ['cleo', 'ada', 'support', 'owners_only'],
    ['cleo', 'ada', null, 'owners_only'],
    ['ada', 'eve', 'support', 'not_found'],
    // Who has lost their own place since.
    ['eve', 'dan', 'owner', 'owners_only'],
  ])('%s makes %s %s: %s', (by, member, role, why) => {
    expect(whyNotBecome(TEAM, by, member, role)).toBe(why);
  });

  test.each<Row>([
    ['ada', 'ada', 'support', 'last_owner'],
    ['ada', 'ada', null, 'last_owner'],
    ['ada', 'ada', 'owner', null],
    ['ada', 'cleo', null, null],
  ])('the last Owner stays: %s makes %s %s: %s', (by, member, role, why) => {
    expect(whyNotBecome(WITH_ONE_OWNER, by, member, role)).toBe(why);
  });

  test('an Admin invites no Owner', () => {
    expect(whyNotGive(TEAM, 'cleo', 'owner')).toBe('owners_only');
    expect(whyNotGive(TEAM, 'cleo', 'admin')).toBe(null);
    expect(whyNotGive(TEAM, 'ada', 'owner')).toBe(null);
  });
});

describe('ROLE-4: who takes off the second factor of an account', () => {
  const admins: Team = [
    { id: 'cleo', role: 'admin' },
    { id: 'dan', role: 'support' },
  ];
  const danOwns: Team = [
    { id: 'cleo', role: 'admin' },
    { id: 'dan', role: 'owner' },
  ];
  const strangers: Team = [
    { id: 'fay', role: 'owner' },
    { id: 'dan', role: 'support' },
  ];
  const colleagues: Team = [
    { id: 'cleo', role: 'manager' },
    { id: 'dan', role: 'support' },
  ];

  test.each<[string, readonly Team[], string, string, string | null]>([
    ['in this workspace alone', [], 'cleo', 'dan', null],
    ['an Admin of both', [admins], 'cleo', 'dan', null],
    ['an Admin of both, of whom owns the other', [danOwns], 'cleo', 'dan', 'shared_account'],
    ['nobody in the other', [strangers], 'cleo', 'dan', 'shared_account'],
    ['a Manager in the other', [colleagues], 'cleo', 'dan', 'shared_account'],
    ['an Admin of two of three', [admins, strangers], 'cleo', 'dan', 'shared_account'],
    ['of an Owner', [], 'cleo', 'ada', 'owners_only'],
    ['of nobody here', [admins], 'cleo', 'eve', 'not_found'],
  ])('%s', (_, elsewhere, by, member, why) => {
    expect(whyNotReset(TEAM, elsewhere, by, member)).toBe(why);
  });
});

test('SET-2: a role that changes is told with what it was', () => {
  const { changes } = roleChange('dan', 'support', null, SYSTEM);
  expect(changes).toMatchObject([
    { type: 'settings.updated', fields: { 'members/dan/role': { from: 'support', to: null } } },
  ]);
});
