import { describe, expect, test } from 'vitest';
import { SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Identifier } from './state.ts';
import { type ShopCustomer, takeCustomer } from './takeCustomer.ts';
import { accepted, aProfile, CUSTOMERS_PHONE, EARLIER, facts, minutesAfter, NOW } from './testFacts.ts';

const SHOPS = { kind: 'external' as const, value: '7' };
const PHONE = { kind: 'phone' as const, value: CUSTOMERS_PHONE };
const EMAIL = { kind: 'email' as const, value: 'ada@shop.example' };
const ADA = aProfile({ id: 'ada', name: 'Ada' });

const told = (more: Partial<ShopCustomer> = {}): ShopCustomer => ({
  ...{ externalId: '7', updatedAt: NOW, names: [SHOPS, PHONE, EMAIL], known: { names: {} }, consent: null },
  ...more,
});
const of = (profileId: string, name: Pick<Identifier, 'kind' | 'value'>): Identifier => ({
  ...name,
  ...{ workspaceId: 'shop-1', profileId, verified: true, main: false, createdAt: EARLIER },
});
const take = (known: Partial<Facts>, more: Partial<ShopCustomer> = {}) =>
  accepted(takeCustomer(facts(known), told(more), SYSTEM));
const valuesOf = ({ identifiers = [] }: { identifiers?: Identifier[] }) =>
  identifiers.map(({ value, profileId }) => [value, profileId]);

describe('DATA-2 PROF-5: a customer of the shop', () => {
  test('who is new has all their names, and no consent', () => {
    const made = take({});
    expect(valuesOf(made).map(([value]) => value)).toEqual(['7', CUSTOMERS_PHONE, EMAIL.value]);
    expect(made.profile).toMatchObject({ smsMarketing: 'never_subscribed' });
    expect(made.changes.map(({ type }) => type)).toEqual(['profile.created']);
  });

  test('who is known by their phone gets the names that nobody has', () => {
    const taken = [of('ada', PHONE), of('eve', EMAIL)];
    const made = take({ identified: { profile: ADA, taken } });
    expect(valuesOf(made)).toEqual([['7', 'ada']]);
    expect(made.changes).toMatchObject([{ type: 'profile.updated', fields: { external_id: {} } }]);
  });

  test('whose phone is that of another customer of the shop is somebody else', () => {
    const taken = [of('ada', PHONE)];
    const names = [of('ada', { kind: 'external', value: '8' }), of('ada', PHONE)];
    const made = take({ identified: { profile: ADA, taken }, names });
    expect(made.profile?.id).not.toBe('ada');
    expect(valuesOf(made).map(([value]) => value)).toEqual(['7', EMAIL.value]);
  });

  test('of whom nothing else is told changes nothing', () => {
    const taken = [SHOPS, PHONE, EMAIL].map(name => of('ada', name));
    expect(take({ identified: { profile: ADA, taken } }).changes).toEqual([]);
  });
});

describe('DATA-2 SMS-6: their consent', () => {
  const STOPPED = { ...ADA, smsMarketing: 'unsubscribed' as const, consentChangedAt: EARLIER };
  const yes = (at: Date) => ({
    consent: { given: { sms_marketing: 'subscribed' as const }, at, evidence: 'Shopify: subscribed' },
  });
  const known = { identified: { profile: STOPPED, taken: [SHOPS, PHONE, EMAIL].map(one => of('ada', one)) } };

  test.each<[string, Date, string | undefined]>([
    ['of before their STOP undoes nothing', minutesAfter(-1, EARLIER), undefined],
    ['of after it counts', minutesAfter(1, EARLIER), 'subscribed'],
    ['of a clock that runs ahead is of now', minutesAfter(5), 'subscribed'],
  ])('%s', (_, at, became) => {
    const { consent = [] } = take(known, yes(at));
    expect(consent[0]?.became).toBe(became);
    if (consent[0]) expect(consent[0].at.getTime()).toBeLessThanOrEqual(NOW.getTime());
  });
});
