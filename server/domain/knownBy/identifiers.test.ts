import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts.ts';
import type { Identifier } from '../state.ts';
import { AGENT, aProfile, aTicket, CUSTOMERS_PHONE, EARLIER, facts, SHOP } from '../testFacts.ts';
import { addIdentifier, MOST_IDENTIFIERS } from './addIdentifier.ts';
import { mainIdentifier } from './mainIdentifier.ts';
import type { NameByHand } from './nameByHand.ts';
import { removeIdentifier } from './removeIdentifier.ts';

const profile = aProfile({ id: 'noa' });
const PHONE: NameByHand = { kind: 'phone', value: '+393475550999' };
const EMAIL: NameByHand = { kind: 'email', value: 'noa@noa.example' };

const known = (name: Pick<Identifier, 'kind' | 'value'>, more: Partial<Identifier> = {}): Identifier => ({
  ...{ workspaceId: SHOP, profileId: 'noa', verified: true, main: false, createdAt: EARLIER },
  ...name,
  ...more,
});

const taken = (one: Identifier): Facts['identified'] => ({ profile: null, taken: [one] });

describe('PROF-5: what an agent adds to what a customer is known by', () => {
  test.each([PHONE, EMAIL])('is theirs, not verified, and told of without being said: $kind', name => {
    const decision = addIdentifier(facts({ profile }), name, AGENT);
    expect(decision).toMatchObject({
      identifier: { ...name, profileId: 'noa', verified: false, main: false },
      changes: [{ type: 'profile.updated', actor: AGENT, fields: { [name.kind]: { from: null, to: null } } }],
    });
    expect(JSON.stringify('changes' in decision && decision.changes)).not.toContain(name.value);
  });

  test('SMS-6: gives no consent', () => {
    const never = {
      ...profile,
      smsMarketing: 'never_subscribed',
      smsTransactional: 'never_subscribed',
    } as const;
    const decision = addIdentifier(facts({ profile: never }), PHONE, AGENT);
    expect(decision).toMatchObject({ profile: never });
    expect(decision).not.toHaveProperty('consent');
  });

  test('is no longer only what they have typed', () => {
    const typed = { ...profile, typedEmail: EMAIL.value };
    expect(addIdentifier(facts({ profile: typed }), EMAIL, AGENT)).toMatchObject({
      profile: { typedEmail: null },
    });
    expect(addIdentifier(facts({ profile: typed }), PHONE, AGENT)).toMatchObject({
      profile: { typedEmail: EMAIL.value },
    });
  });

  test('is nothing where they have it, and another customer’s with the way to them', () => {
    const ours = facts({ profile, identified: taken(known(PHONE)) });
    expect(addIdentifier(ours, PHONE, AGENT)).toEqual({ changes: [] });
    const another = facts({
      profile,
      identified: taken(known(PHONE, { profileId: 'ada', verified: false })),
    });
    expect(addIdentifier(another, PHONE, AGENT)).toEqual({
      refused: 'duplicate_profile',
      pointer: '/value',
      about: { profile_id: 'ada' },
    });
  });

  test('has a customer, and not more than 50', () => {
    expect(addIdentifier(facts(), PHONE, AGENT)).toEqual({ refused: 'not_found' });
    const names = Array.from({ length: MOST_IDENTIFIERS }, (_, n) =>
      known({ kind: 'email', value: `${n}@noa.example` }),
    );
    expect(addIdentifier(facts({ profile, names }), PHONE, AGENT)).toEqual({
      refused: 'too_many_identifiers',
      pointer: '/value',
    });
    expect(addIdentifier(facts({ profile, names: names.slice(1) }), PHONE, AGENT)).toHaveProperty(
      'identifier',
    );
  });
});

describe('PROF-5: what an agent takes away of what a customer is known by', () => {
  const first = known({ kind: 'phone', value: CUSTOMERS_PHONE });
  const second = known(PHONE);
  const ticket = aTicket({ profileId: 'noa', phone: CUSTOMERS_PHONE, sendingNumber: '+12125550100' });
  const wrote = (phone: string) => ({ phone, sendingNumber: '+12125550111' });
  const asked = (more: Partial<Facts>) =>
    facts({ profile, ticket, names: [first, second, known(EMAIL)], ...more });

  test.each([PHONE, EMAIL])('is theirs no longer: $kind', name => {
    const decision = removeIdentifier(asked({}), name, AGENT);
    expect(decision).toMatchObject({
      formerIdentifiers: [{ ...name, profileId: 'noa' }],
      changes: [{ type: 'profile.updated', fields: { [name.kind]: { from: null, to: null } } }],
    });
    expect(decision).not.toHaveProperty('ticket');
    expect(decision).not.toHaveProperty('consent');
  });

  const HELD: [string, Partial<Facts>, object][] = [
    ['the only phone', { names: [first] }, { refused: 'phone_in_use' }],
    ['the one beside a phone that has never written', {}, { refused: 'phone_in_use' }],
    [
      'the one beside a phone that only itself has written',
      { writers: [wrote(CUSTOMERS_PHONE)] },
      { refused: 'phone_in_use' },
    ],
    [
      'the one where another has written that is theirs no more',
      { names: [first], writers: [wrote(PHONE.value)] },
      { refused: 'phone_in_use' },
    ],
    [
      'the one beside a phone that has written too',
      { writers: [wrote(CUSTOMERS_PHONE), wrote(PHONE.value)] },
      { ticket: { phone: PHONE.value, sendingNumber: '+12125550111' } },
    ],
    ['one without a conversation', { ticket: null, names: [first] }, { formerIdentifiers: [first] }],
  ];
  test.each(HELD)('REPLY-1: is the phone that replies go to: %s', (_, more, after) => {
    const name = { kind: 'phone' as const, value: CUSTOMERS_PHONE };
    expect(removeIdentifier(asked(more), name, AGENT)).toMatchObject(after);
  });

  test('has to be theirs', () => {
    const another = known(PHONE, { profileId: 'ada' });
    for (const more of [{ names: [another] }, { names: [] }, { profile: null }])
      expect(removeIdentifier(asked(more), PHONE, AGENT)).toEqual({ refused: 'not_found' });
  });
});

describe('PROF-5: the one that is shown before the others', () => {
  const older = known({ kind: 'email', value: 'old@noa.example' });
  const names = [older, known(EMAIL), known(PHONE)];

  test('is the one that an agent has named', () => {
    expect(mainIdentifier(facts({ profile, names }), EMAIL, AGENT)).toMatchObject({
      mainIdentifier: EMAIL,
      changes: [{ type: 'profile.updated', fields: { email: { from: null, to: null } } }],
    });
  });

  test('is named once, and is theirs', () => {
    const main = known(EMAIL, { main: true });
    expect(mainIdentifier(facts({ profile, names: [main, older] }), EMAIL, AGENT)).toEqual({ changes: [] });
    expect(mainIdentifier(facts({ profile, names: [older] }), EMAIL, AGENT)).toEqual({
      refused: 'not_found',
    });
  });
});
