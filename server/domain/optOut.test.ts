import { describe, expect, test } from 'vitest';
import type { ConsentState } from '../../contract/vocabulary.ts';
import type { Actor } from './decision.ts';
import type { Facts } from './facts.ts';
import { dismissOptOut, optOut } from './optOut.ts';
import * as given from './testFacts.ts';

const { accepted, AGENT, aProfile, aTicket, EARLIER, minutesAfter, NOW } = given;
const KEY: Actor = { kind: 'api_key', id: 'key-1' };
const subscribed = aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
const suspected = aTicket({
  ...{ flags: ['opt_out_suspected'], flaggedMessageId: 'message-9' },
  ...{ sendingNumber: '24680', phone: '+15550001111' },
});
const ENDED = { smsMarketing: 'unsubscribed', smsTransactional: 'unsubscribed' } as const;

function optedOut(known: Partial<Facts> = {}, actor = AGENT) {
  return accepted(optOut(given.facts({ profile: subscribed, ticket: suspected, ...known }), actor));
}

describe('SMS-6: by hand, a customer who asked to stop', () => {
  test('is unsubscribed from both kinds, and START would put back what was', () => {
    expect(optedOut().profile).toEqual({
      ...subscribed,
      ...ENDED,
      marketingBeforeStop: 'subscribed',
      transactionalBeforeStop: 'subscribed',
      consentChangedAt: NOW,
      consentEvidence: 'asked to stop',
    });
  });

  test.each([
    ['agent', AGENT, 'member', 'agent-1'],
    ['api', KEY, 'api_key', 'key-1'],
  ] as const)('the ledger says %s, who, when, and by which text', (source, actor, actorKind, actorId) => {
    const about = { workspaceId: given.SHOP, profileId: 'profile-1', messageId: 'message-9', at: NOW };
    const cause = { ...about, source, actorKind, actorId, evidence: 'asked to stop' };
    const change = { was: 'subscribed', became: 'unsubscribed' };
    expect(optedOut({}, actor).consent).toEqual([
      { ...cause, ...change, id: expect.any(String), kind: 'sms_marketing' },
      { ...cause, ...change, id: expect.any(String), kind: 'sms_transactional' },
    ]);
  });

  test('has left a ticket that is flagged no more, and stays where and as it was', () => {
    expect(optedOut().ticket).toEqual({ ...suspected, flags: [], flaggedMessageId: null });
  });

  test('AUTO-4: gets the one STOP confirmation, from the number texted last', () => {
    const { messages, jobs } = optedOut();
    expect(messages).toEqual([
      given.aMessage({
        id: messages?.[0]?.id ?? '',
        source: 'keyword_response',
        body: 'stopped North',
        ...{ keyword: 'STOP', keywordKind: 'stop', sendingNumber: '24680', phone: '+15550001111' },
        ...{ sentAt: NOW, createdAt: NOW },
      }),
    ]);
    expect(jobs).toEqual([{ task: 'deliver', payload: { workspaceId: given.SHOP, threadId: 'profile-1' } }]);
  });

  test('AUTO-4: in the language of the shop', () => {
    const settings = given.someSettings({ language: 'it' });
    expect(optedOut({ settings }).messages).toMatchObject([{ body: 'it stopped North' }]);
  });

  test('TICK-7: is in the history: who did it, and what', () => {
    const { changes, messages } = optedOut();
    const about = { ticketId: 'ticket-1', profileId: 'profile-1' };
    const ended = { from: 'subscribed', to: 'unsubscribed' };
    const fields = { sms_marketing: ended, sms_transactional: ended };
    expect(changes).toEqual([
      {
        type: 'ticket.updated',
        actor: AGENT,
        ...about,
        fields: { flags: { from: ['opt_out_suspected'], to: [] } },
      },
      { type: 'consent.changed', actor: AGENT, ...about, fields },
      {
        type: 'message.created',
        actor: { kind: 'system', id: null },
        ...about,
        messageId: messages?.[0]?.id,
      },
    ]);
  });

  test('SMS-5: has settled the question of a double opt-in', () => {
    const profile = { ...subscribed, optInAskedAt: minutesAfter(-1) };
    expect(optedOut({ profile }).profile?.optInAskedAt).toBeNull();
  });

  test('can be one whose text nobody suspected', () => {
    const decision = optedOut({ ticket: aTicket() });
    expect(decision.profile).toMatchObject(ENDED);
    expect(decision.consent?.map(({ messageId }) => messageId)).toEqual([null, null]);
  });
});

/** From each consent: marketing, transactional; entries in the ledger; confirmations. */
test.each<[ConsentState, ConsentState, number, number]>([
  ['never_subscribed', 'never_subscribed', 2, 1],
  ['never_subscribed', 'subscribed', 2, 1],
  ['never_subscribed', 'unsubscribed', 1, 1],
  ['subscribed', 'never_subscribed', 2, 1],
  ['subscribed', 'subscribed', 2, 1],
  ['subscribed', 'unsubscribed', 1, 1],
  ['unsubscribed', 'never_subscribed', 1, 1],
  ['unsubscribed', 'subscribed', 1, 1],
  ['unsubscribed', 'unsubscribed', 0, 0],
])('SMS-6 AUTO-4: from %s, %s: %i entries, %i confirmations', (smsMarketing, smsTransactional, ...counts) => {
  const profile = aProfile({ smsMarketing, smsTransactional });
  const { profile: next, consent, messages, jobs, ticket } = optedOut({ profile });
  expect(next).toMatchObject(ENDED);
  expect([consent?.length, messages?.length]).toEqual(counts);
  expect(jobs).toHaveLength(counts[1]);
  expect(ticket?.flags).toEqual([]);
});

test('SMS-6: a second time, it does and sends nothing more', () => {
  const { profile = null, ticket = null } = optedOut();
  expect(optedOut({ profile, ticket })).toEqual({
    ...{ profile, ticket, messages: [], consent: [], changes: [], jobs: [] },
  });
});

test.each<[string, Partial<Facts>]>([
  ['TICK-6: to one who is blocked', { profile: { ...subscribed, blockedAt: EARLIER } }],
  ['REPLY-2: from a number that is gone', { number: given.aNumber({ goneAt: EARLIER }) }],
  ['REPLY-2: from no number', { number: null }],
])('SMS-6 %s no confirmation leaves, and consent ends all the same', (_, known) => {
  const decision = optedOut(known);
  expect(decision.profile).toMatchObject(ENDED);
  expect([decision.consent?.length, decision.messages, decision.jobs]).toEqual([2, [], []]);
});

test.each<[string, Partial<Facts>]>([
  ['not_found', { ticket: null }],
  ['not_found', { profile: null }],
  ['not_by_text', { ticket: aTicket({ channel: 'web_chat', threadId: 'thread-1' }) }],
])('SMS-6: %s', (refused, known) => {
  expect(optOut(given.facts({ profile: subscribed, ticket: suspected, ...known }), AGENT)).toEqual({
    refused,
  });
});

describe('SMS-5: when the suspicion was wrong', () => {
  test('the ticket is flagged no more, and nothing else changes', () => {
    const fields = { flags: { from: ['opt_out_suspected'], to: [] } };
    expect(dismissOptOut(given.facts({ profile: subscribed, ticket: suspected }), AGENT)).toEqual({
      ticket: { ...suspected, flags: [], flaggedMessageId: null },
      changes: [
        { type: 'ticket.updated', actor: AGENT, ticketId: 'ticket-1', profileId: 'profile-1', fields },
      ],
    });
  });

  test.each([
    ['a ticket without flag', aTicket(), { changes: [] }],
    ['no ticket', null, { refused: 'not_found' }],
  ])('%s: %j', (_, ticket, expected) => {
    expect(dismissOptOut(given.facts({ ticket }), AGENT)).toEqual(expected);
  });
});
