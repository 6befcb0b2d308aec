import { describe, expect, test } from 'vitest';
import type { Actor } from './decision.ts';
import type { Facts } from './facts.ts';
import { type ConsentTold, tellConsent } from './tellConsent.ts';
import { accepted, aProfile, aTicket, EARLIER, facts, minutesAfter, NOW } from './testFacts.ts';

const KEY: Actor = { kind: 'api_key', id: 'key-1' };
const PHONE = { kind: 'phone' as const, value: '+393475550142' };
const STOPPED = aProfile({ smsMarketing: 'unsubscribed', consentChangedAt: EARLIER });

const told = (known: Partial<Facts>, more: Partial<ConsentTold> = {}) =>
  tellConsent(
    facts(known),
    {
      ...{ customer: { names: [PHONE] }, given: { sms_marketing: 'subscribed' }, at: null },
      ...{ source: 'api', evidence: 'Checkout, list Y6', ...more },
    },
    KEY,
  );

const of = (profile: Facts['profile']) => ({ identified: { profile, taken: [] } });

describe('DATA-1 SMS-6: consent that another tool tells of', () => {
  test('makes somebody new a profile that has it, with its evidence', () => {
    const made = accepted(told({}));
    expect(made).toMatchObject({
      profile: { smsMarketing: 'subscribed', smsTransactional: 'never_subscribed', consentChangedAt: NOW },
      identifiers: [PHONE],
      consent: [
        { was: 'never_subscribed', became: 'subscribed', source: 'api', evidence: 'Checkout, list Y6' },
      ],
    });
    expect(made.changes.map(({ type }) => type)).toEqual(['profile.created', 'consent.changed']);
  });

  test('makes them a profile where nothing is said of texts', () => {
    const made = accepted(told({}, { given: {} }));
    expect([made.profile?.smsMarketing, made.consent]).toEqual(['never_subscribed', undefined]);
  });

  test('is the word of its caller, after a STOP too', () => {
    expect(told(of(STOPPED))).toMatchObject({ profile: { smsMarketing: 'subscribed' } });
  });

  test.each<[string, Date, string | undefined]>([
    ['before the STOP: it stands', minutesAfter(-1, EARLIER), undefined],
    ['after it', minutesAfter(1, EARLIER), 'subscribed'],
  ])('of another time, %s', (_, at, became) => {
    const { profile, consent } = accepted(told(of(STOPPED), { at, source: 'import' }));
    expect([profile?.smsMarketing, consent?.[0]?.at]).toEqual([became, became && at]);
  });

  test('lets go of what a ticket is flagged for, of this customer alone', () => {
    const flagged = { flags: ['opt_out_suspected' as const] };
    const given = { sms_marketing: 'unsubscribed' as const };
    const known = aProfile({ smsMarketing: 'subscribed' });
    const ticketAfter = (profileId: string) =>
      accepted(told({ ...of(known), ticket: aTicket({ ...flagged, profileId }) }, { given })).ticket;
    expect(ticketAfter(known.id)?.flags).toEqual([]);
    expect(ticketAfter('another')).toBeUndefined();
  });

  test.each<[string, Partial<Facts>, Partial<ConsentTold>, object]>([
    ['still to come', {}, { at: minutesAfter(10) }, { refused: 'sent_in_future', pointer: '/at' }],
    ['of nobody', {}, { customer: { id: 'gone' } }, { refused: 'not_found', pointer: '/profile/id' }],
  ])('is refused: %s', (_, known, more, refusal) => {
    expect(told(known, more)).toEqual(refusal);
  });
});
