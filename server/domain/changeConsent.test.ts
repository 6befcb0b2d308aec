import { describe, expect, test } from 'vitest';
import { changeConsent } from './changeConsent.ts';
import type { Both } from './consent.ts';
import type { Actor } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Profile } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, AGENT, aProfile, aTicket, minutesAfter, NOW } = given;
const KEY: Actor = { kind: 'api_key', id: 'key-1' };
const subscribed = aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
const suspected = aTicket({ flags: ['opt_out_suspected'], flaggedMessageId: 'message-9' });

function change(consent: Partial<Both>, known: Partial<Facts> = {}, actor = KEY) {
  const facts = given.facts({ profile: aProfile(), ticket: aTicket(), ...known });
  return changeConsent(facts, { given: consent, evidence: 'form of 3 May' }, actor);
}

test('SMS-6: the API’s word changes consent, with who, when, from where and on what evidence', () => {
  const decision = accepted(change({ sms_marketing: 'subscribed' }));
  expect(decision.profile).toEqual({
    ...aProfile({ smsMarketing: 'subscribed' }),
    ...{ consentChangedAt: NOW, consentEvidence: 'form of 3 May' },
  });
  expect(decision.consent).toEqual([
    {
      ...{ workspaceId: given.SHOP, profileId: 'profile-1', id: 'new-1', kind: 'sms_marketing', at: NOW },
      ...{ was: 'never_subscribed', became: 'subscribed', source: 'api', evidence: 'form of 3 May' },
      ...{ messageId: null, actorKind: 'api_key', actorId: 'key-1' },
    },
  ]);
  expect(decision.changes).toEqual([
    {
      ...{ type: 'consent.changed', actor: KEY, ticketId: 'ticket-1', profileId: 'profile-1' },
      fields: { sms_marketing: { from: 'never_subscribed', to: 'subscribed' } },
    },
  ]);
});

test.each<[string, Partial<Both>]>([
  ['a yes', { sms_marketing: 'subscribed' }],
  ['a no', { sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' }],
])('SMS-6 AUTO-4: after %s nothing is sent, and no ticket moves', (_, consent) => {
  const decision = accepted(change(consent, { profile: subscribed, ticket: aTicket({ status: 'closed' }) }));
  expect([decision.messages, decision.jobs]).toEqual([undefined, undefined]);
  expect(decision.ticket ?? aTicket({ status: 'closed' })).toEqual(aTicket({ status: 'closed' }));
});

test('SMS-6: who never wrote has no ticket, and a consent all the same', () => {
  const decision = accepted(change({ sms_transactional: 'subscribed' }, { ticket: null }));
  expect(decision.profile?.smsTransactional).toBe('subscribed');
  expect([decision.ticket, decision.changes.map(({ ticketId }) => ticketId)]).toEqual([undefined, [null]]);
});

describe('SMS-6: who may', () => {
  test.each<[Actor, string | null]>([
    [KEY, null],
    [{ kind: 'system', id: null }, null],
    [AGENT, 'consent_by_hand'],
  ])('%o: %j', (actor, refused) => {
    for (const state of ['subscribed', 'unsubscribed', 'never_subscribed'] as const) {
      const decision = change({ sms_marketing: state }, {}, actor);
      expect('refused' in decision ? decision.refused : null).toBe(refused);
    }
  });

  test('not_found, where nobody is', () => {
    expect(change({ sms_marketing: 'subscribed' }, { profile: null })).toEqual({ refused: 'not_found' });
  });
});

test.each<[string, Partial<Both>]>([
  ['nothing', {}],
  ['what is so already', { sms_marketing: 'subscribed' }],
  ['what is so already, of both', { sms_marketing: 'subscribed', sms_transactional: 'subscribed' }],
])('SMS-6: %s changes nothing', (_, consent) => {
  const profile = { ...subscribed, optInAskedAt: minutesAfter(-1) };
  expect(change(consent, { profile, ticket: suspected })).toEqual({ changes: [] });
});

test.each(['subscribed', 'unsubscribed'] as const)(
  'SMS-5: what makes marketing %s settles the question of a double opt-in',
  sms_marketing => {
    const profile = aProfile({ optInAskedAt: minutesAfter(-1) });
    expect(accepted(change({ sms_marketing }, { profile })).profile?.optInAskedAt).toBeNull();
  },
);

describe('SMS-5: a customer who is suspected of wanting to stop', () => {
  test('is not, once both kinds have ended', () => {
    const both: Both = { sms_marketing: 'unsubscribed', sms_transactional: 'unsubscribed' };
    const { ticket, changes } = accepted(change(both, { profile: subscribed, ticket: suspected }));
    expect(ticket).toEqual({ ...suspected, flags: [], flaggedMessageId: null });
    expect(changes.map(({ type, fields }) => [type, Object.keys(fields ?? {})])).toEqual([
      ['consent.changed', ['sms_marketing', 'sms_transactional']],
      ['ticket.updated', ['flags']],
    ]);
  });

  test.each<[string, Partial<Both>, Partial<Profile>]>([
    ['a yes', { sms_marketing: 'subscribed' }, { smsMarketing: 'never_subscribed' }],
    ['a no to one kind of two', { sms_transactional: 'unsubscribed' }, {}],
  ])('still is after %s of another’s: never ignored', (_, consent, known) => {
    const profile = { ...subscribed, ...known };
    const { ticket = suspected } = accepted(change(consent, { profile, ticket: suspected }));
    expect(ticket.flags).toEqual(['opt_out_suspected']);
  });
});
