import { describe, expect, test } from 'vitest';
import { applyKeyword, hasSmsConsent } from './consent.ts';
import { type Accepted, type Decision, isRefused } from './decision.ts';
import type { Facts, Revoked } from './facts.ts';
import { addIdentifier } from './knownBy/addIdentifier.ts';
import { removeIdentifier } from './knownBy/removeIdentifier.ts';
import { withMovedPhones } from './movedPhones.ts';
import { identifierOf, newProfile } from './newProfile.ts';
import { updateProfile } from './saveProfile.ts';
import type { ConsentEntry, Identifier, KeptPhone, Profile } from './state.ts';
import { AGENT, accepted, aProfile, aTicket, EARLIER, facts, minutesAfter, SHOP } from './testFacts.ts';

const [A, B] = ['+393475550111', '+393475550122'];
const phone = (value: string, profileId: string, more: Partial<Identifier> = {}): Identifier => ({
  ...{ workspaceId: SHOP, kind: 'phone', value, profileId, verified: true, main: false, createdAt: EARLIER },
  ...more,
});
const STOPPED: Revoked = {
  ...{
    smsMarketing: 'unsubscribed',
    smsTransactional: 'unsubscribed',
    consentChangedAt: minutesAfter(1, EARLIER),
  },
};

describe('SMS-6 PROF-5: a phone that is let go', () => {
  const letGo = (profile: Profile, one: Identifier) =>
    withMovedPhones({ formerIdentifiers: [one], changes: [] }, facts({ profile, names: [one] })).keptPhones;

  test('is kept with what its customer had taken back', () => {
    expect(letGo(aProfile({ id: 'noa', ...STOPPED }), phone(A, 'noa'))).toEqual([
      { workspaceId: SHOP, phone: A, profileId: 'noa', ...STOPPED },
    ]);
  });

  test('says nothing where nobody has said anything', () => {
    expect(letGo(aProfile({ id: 'noa', consentChangedAt: null }), phone(A, 'noa'))).toBeUndefined();
  });

  test('has not said what was said before it was added by hand', () => {
    const noa = aProfile({ id: 'noa', ...STOPPED });
    const added = (minutes: number) =>
      phone(A, 'noa', { verified: false, createdAt: minutesAfter(minutes, EARLIER) });
    expect(letGo(noa, added(2))).toBeUndefined();
    expect(letGo(noa, added(0))).toHaveLength(1);
  });

  test('is kept elsewhere of somebody erased, and nowhere of whom an import had made by mistake', () => {
    const noa = aProfile({ id: 'noa', ...STOPPED });
    const formerIdentifiers = [phone(A, 'noa')];
    const erased = { profile: { ...noa, erasedAt: EARLIER }, formerIdentifiers, changes: [] };
    const unmade = { unmade: { workspaceId: SHOP, id: 'noa' }, formerIdentifiers, changes: [] };
    for (const decision of [erased, unmade])
      expect(withMovedPhones(decision, facts({ profile: noa })).keptPhones).toBeUndefined();
  });
});

describe('SMS-6 PROF-5: a customer who is given a phone that had opted out', () => {
  const ada = aProfile({ id: 'ada', smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
  const given = { identifier: phone(A, 'ada'), changes: [] };

  test('has opted out, with that phone as the evidence, and is not asked any more', () => {
    const ticket = aTicket({ profileId: 'ada', flags: ['opt_out_suspected'] });
    const {
      profile,
      consent,
      ticket: next,
      changes,
    } = withMovedPhones(given, facts({ profile: ada, ticket, revoked: STOPPED }));
    expect(profile).toMatchObject({ smsMarketing: 'unsubscribed', smsTransactional: 'unsubscribed' });
    expect(consent?.map(({ kind, became, source, evidence }) => [kind, became, source, evidence])).toEqual([
      ['sms_marketing', 'unsubscribed', 'phone', A],
      ['sms_transactional', 'unsubscribed', 'phone', A],
    ]);
    expect(next?.flags).toEqual([]);
    expect(changes.map(({ type }) => type)).toContain('consent.changed');
  });

  test('is told of by another tool, and the ledger says so', () => {
    const known = facts({ profile: ada, revoked: STOPPED });
    const told = accepted(updateProfile(known, { names: { phone: A } }, { kind: 'api_key', id: 'shop' }));
    const { profile, consent, changes } = withMovedPhones(told, known);
    expect(profile).toMatchObject({ smsMarketing: 'unsubscribed', smsTransactional: 'unsubscribed' });
    expect(
      consent?.map(({ kind, was, source, evidence, actorId }) => [kind, was, source, evidence, actorId]),
    ).toEqual([
      ['sms_marketing', 'subscribed', 'phone', A, 'shop'],
      ['sms_transactional', 'subscribed', 'phone', A, 'shop'],
    ]);
    expect(changes.map(({ type }) => type)).toEqual(['profile.updated', 'consent.changed']);
  });

  test('has only what that phone took back', () => {
    const half = { ...STOPPED, smsTransactional: 'subscribed' } as const;
    const { profile, consent } = withMovedPhones(given, facts({ profile: ada, revoked: half }));
    expect(profile).toMatchObject({ smsMarketing: 'unsubscribed', smsTransactional: 'subscribed' });
    expect(consent).toHaveLength(1);
    const nothing = { ...half, smsMarketing: 'never_subscribed' } as const;
    expect(withMovedPhones(given, facts({ profile: ada, revoked: nothing }))).toBe(given);
  });

  test.each([
    ['before it', 0, 'unsubscribed'],
    ['after it', 2, 'subscribed'],
  ])('has agreed %s, by what is told with the phone', (_, minutes, after) => {
    const consent: ConsentEntry[] = [
      {
        ...{ workspaceId: SHOP, profileId: 'ada', id: 'entry', kind: 'sms_marketing' },
        ...{ was: 'never_subscribed', became: 'subscribed', source: 'api', evidence: null },
        ...{ messageId: null, actorKind: 'api_key', actorId: 'shop', at: minutesAfter(minutes, EARLIER) },
      },
    ];
    const told = { ...given, profile: ada, consent };
    expect(withMovedPhones(told, facts({ profile: ada, revoked: STOPPED })).profile).toMatchObject({
      smsMarketing: after,
    });
  });
});

/**
 * Two customers and two phones, in every order of what can happen to them: what a customer took back who had a phone then, and
 * has not agreed to since while they had it, is never texted by whoever has that phone.
 */
describe('SMS-6 PROF-5: however phones are moved, what was taken back is not texted', () => {
  const byHand = { kind: 'phone', value: A } as const;
  const OPS: ((shop: ReturnType<typeof aShop>) => void)[] = [
    ({ say }) => say('stop', A),
    ({ say }) => say('start', A),
    ({ say }) => say('stop', B),
    ({ say }) => say('start', B),
    ...['noa', 'ada'].flatMap(id => [
      ({ carryOut }: ReturnType<typeof aShop>) => carryOut(id, known => addIdentifier(known, byHand, AGENT)),
      ({ carryOut }: ReturnType<typeof aShop>) =>
        carryOut(id, known => removeIdentifier(known, byHand, AGENT)),
      ({ carryOut }: ReturnType<typeof aShop>) =>
        carryOut(id, known => updateProfile(known, { names: { phone: A } }, AGENT)),
    ]),
  ];

  test('in every order of four', () => {
    const orders = OPS.flatMap(a => OPS.flatMap(b => OPS.flatMap(c => OPS.map(d => [a, b, c, d]))));
    const wrong = orders.filter(order => {
      const shop = aShop();
      return order.some(happen => {
        happen(shop);
        return shop.texted().length > 0;
      });
    });
    expect(orders).toHaveLength(10_000);
    expect(wrong.map(order => order.map(op => OPS.indexOf(op)))).toEqual([]);
  });
});

/** Both are subscribed, and each has a phone. */
function aShop() {
  const subscribed = (id: string) => aProfile({ id, smsMarketing: 'subscribed', consentChangedAt: null });
  const people = new Map(['noa', 'ada'].map(id => [id, subscribed(id)]));
  const names = new Map([phone(A, 'noa'), phone(B, 'ada')].map(one => [one.value, one]));
  const kept = new Map<string, KeptPhone>();
  // The phones whose customer has opted out while they had it, and not agreed since.
  const silent = new Set<string>();
  let minutes = 10;

  const ownedBy = (id: string) => [...names.values()].filter(({ profileId }) => profileId === id);

  function factsOf(id: string | undefined, named: string): Facts {
    return facts({
      now: minutesAfter(minutes++, EARLIER),
      profile: people.get(id ?? '') ?? null,
      names: ownedBy(id ?? ''),
      identified: { profile: null, taken: [...names.values()].filter(({ value }) => value === named) },
      revoked: kept.get(named) ?? null,
    });
  }

  function take({ profile, identifier, identifiers = [], ...done }: Accepted): void {
    if (profile) people.set(profile.id, profile);
    for (const { value } of done.formerIdentifiers ?? []) names.delete(value);
    for (const one of [identifier ?? [], identifiers].flat()) names.set(one.value, one);
    for (const one of done.keptPhones ?? []) kept.set(one.phone, one);
  }

  return {
    carryOut(id: string, decide: (known: Facts) => Decision): void {
      const known = factsOf(id, A);
      const decided = decide(known);
      if (isRefused(decided)) return;
      take(withMovedPhones(decided, known));
    },

    say(word: 'stop' | 'start', by: string): void {
      const known = factsOf(names.get(by)?.profileId, by);
      const profile = known.profile ?? newProfile(known, { id: `new ${by} ${minutes}` });
      if (!known.profile) names.set(by, identifierOf(known, profile, 'phone', by));
      const cause = { source: 'keyword', evidence: word, messageId: null, actorKind: 'customer' } as const;
      const { profile: next } = applyKeyword(
        profile,
        word,
        { ...cause, actorId: null, at: known.now },
        known.newId,
      );
      people.set(next.id, next);
      for (const { value } of ownedBy(next.id)) silent[word === 'stop' ? 'add' : 'delete'](value);
    },

    /** The phones that would be texted though they are not to be. */
    texted(): string[] {
      return [...silent].filter(value => {
        const owner = people.get(names.get(value)?.profileId ?? '');
        return owner !== undefined && hasSmsConsent(owner);
      });
    },
  };
}
