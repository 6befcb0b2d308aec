import { describe, expect, test } from 'vitest';
import type { Accepted } from './decision.ts';
import type { Facts } from './facts.ts';
import { receive } from './receive.ts';
import type { ReceivedText } from './receivedText.ts';
import type { Profile } from './state.ts';
import * as given from './testFacts.ts';

const { aTicket, aText, EARLIER, minutesAfter, NOW } = given;
const CUSTOMER = { kind: 'customer', id: 'profile-1' };

const blocked = given.aProfile({
  smsMarketing: 'subscribed',
  smsTransactional: 'subscribed',
  blockedAt: EARLIER,
});
const ENDED = { smsMarketing: 'unsubscribed', smsTransactional: 'unsubscribed' } as const;
const auto = given.someSettings().autoResponder;
const answering = given.someSettings({ autoResponder: { ...auto, audience: 'all' } });

function texts(body: string, known: Partial<Facts> = {}, more: Partial<ReceivedText> = {}): Accepted {
  const facts = given.facts({ profile: blocked, settings: answering, ticket: aTicket(), ...known });
  return given.accepted(receive(facts, aText(body, more)));
}

const ASKING: [string, Partial<Facts>][] = [
  ['without a ticket', { ticket: null }],
  ['with an open ticket', { ticket: aTicket({ status: 'open' }) }],
  ['with a snoozed ticket', { ticket: aTicket({ status: 'snoozed', snoozedUntil: minutesAfter(60) }) }],
  ['with a closed ticket', { ticket: aTicket({ status: 'closed' }) }],
];

const PROVEN = { workspaceId: 'shop-1', kind: 'phone', value: '+393475550142', profileId: 'profile-1' };

describe.each(ASKING)('from a blocked customer, %s', (_, known) => {
  test.each(['hello', 'please stop texting me', 'yes', ''])(
    'TICK-6: %j is kept, of no ticket, unanswered, and no more',
    body => {
      expect(texts(body, known)).toEqual({
        profile: blocked,
        messages: [expect.objectContaining({ body, ticketId: null, keyword: null, attributedId: null })],
        changes: [
          {
            type: 'message.created',
            actor: CUSTOMER,
            ticketId: null,
            messageId: 'new-1',
            profileId: 'profile-1',
          },
        ],
        jobs: [],
        // Known from then on to be theirs, where nothing has come from it before (PROF-5).
        ...(known.ticket === null && { provenPhone: PROVEN }),
      });
    },
  );

  test.each(['STOP', 'arrêt', ' stop! '])('TICK-6 SMS-5: %j ends consent, without confirmation', body => {
    const decision = texts(body, known);
    expect(decision.profile).toMatchObject({ ...ENDED, blockedAt: EARLIER });
    expect(decision.consent).toMatchObject([
      { kind: 'sms_marketing', was: 'subscribed', became: 'unsubscribed', source: 'keyword', at: NOW },
      { kind: 'sms_transactional', was: 'subscribed', became: 'unsubscribed', source: 'keyword', at: NOW },
    ]);
    expect(decision.messages).toMatchObject([{ body, ticketId: null, keywordKind: 'stop' }]);
    expect([decision.ticket, decision.jobs]).toEqual([undefined, []]);
    expect(decision.changes.map(({ type }) => type)).toEqual(['message.created', 'consent.changed']);
  });

  test.each(['HELP', 'START', 'JOIN', 'aiuto'])('TICK-6: %s is recorded, and has no effect', body => {
    for (const profile of [blocked, { ...blocked, ...ENDED, marketingBeforeStop: 'subscribed' as const }]) {
      const decision = texts(body, { ...known, profile });
      expect(decision.profile).toBe(profile);
      expect(decision.consent).toEqual([]);
      expect(decision.messages).toMatchObject([{ body, ticketId: null, keyword: body.toUpperCase() }]);
      expect([decision.ticket, decision.jobs]).toEqual([undefined, []]);
      expect(decision.changes.map(({ type }) => type)).toEqual(['message.created']);
    }
  });
});

const NOT_ASKED: [string, Profile][] = [
  ['who gets texts', blocked],
  ['who gets none', { ...blocked, smsMarketing: 'never_subscribed', smsTransactional: 'never_subscribed' }],
];
test.each(NOT_ASKED)(
  'TICK-6 SMS-5: with double opt-in, JOIN of one blocked %s asks nothing',
  (_, profile) => {
    const settings = given.someSettings({ doubleOptIn: true });
    const decision = texts('join', { profile, settings });
    expect([decision.profile, decision.messages?.length]).toEqual([profile, 1]);
  },
);

test.each([
  ['stop', ENDED, 2],
  ['start', {}, 0],
  ['help', {}, 0],
] as const)(
  "TICK-6 SMS-6: the provider's %s counts as the word does",
  (providerKeyword, changed, entries) => {
    const decision = texts('x', {}, { providerKeyword });
    expect(decision.profile).toMatchObject({ ...changed, blockedAt: EARLIER });
    expect(decision.consent).toHaveLength(entries);
    expect(decision.consent?.every(({ source }) => source === 'provider')).toBe(true);
  },
);

test('TICK-6 SMS-5: an opt-out word within a text counts too, where the shop counts those', () => {
  const settings = given.someSettings({ optOutMatch: 'contains' });
  const decision = texts('please stop', { settings });
  expect(decision.profile).toMatchObject(ENDED);
  expect(decision.messages).toHaveLength(1);
});
