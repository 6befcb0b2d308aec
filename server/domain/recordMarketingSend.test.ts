import { describe, expect, test } from 'vitest';
import type { Actor } from './decision.ts';
import type { Facts } from './facts.ts';
import { type MarketingSend, recordMarketingSend } from './recordMarketingSend.ts';
import * as given from './testFacts.ts';

const { accepted, aMessage, aProfile, aRecord, aRef, aSend, aTicket, EARLIER, minutesAfter, NOW } = given;
const KEY: Actor = { kind: 'api_key', id: 'key-1' };

const SENT_AT = minutesAfter(-10);
function record(send: Partial<MarketingSend> = {}, known: Partial<Facts> = {}) {
  return recordMarketingSend(
    given.facts({ profile: aProfile(), ticket: aTicket(), ...known }),
    aSend(send),
    KEY,
  );
}

describe('a record of what was sent', () => {
  test('ATTR-1 REPLY-6: is a message of no ticket, and on the meter; the customer has it to answer; consent and ticket stay', () => {
    expect(record({ from: 'NORTH', status: 'delivered' })).toEqual({
      profile: { ...aProfile(), unanswered: aRef() },
      messages: [
        aRecord({
          id: 'new-1',
          status: 'delivered',
          sendingNumber: 'NORTH',
          sentAt: SENT_AT,
          createdAt: NOW,
          segments: 1,
          credits: 1,
        }),
      ],
      metered: [
        {
          ...{ workspaceId: given.SHOP, month: '2027-03-01', sendingNumber: 'NORTH', source: 'campaign' },
          ...{ segments: 1, credits: 1, at: SENT_AT },
        },
      ],
      marketing: {
        workspaceId: given.SHOP,
        type: 'campaign',
        id: 'restock',
        name: 'Restock',
        lastSentAt: SENT_AT,
      },
      changes: [{ type: 'message.created', actor: KEY, messageId: 'new-1', profileId: 'profile-1' }],
    });
  });

  test.each([
    ['campaign', 'sent'],
    ['campaign', 'delivered'],
    ['flow', 'sent'],
    ['flow', 'delivered'],
  ] as const)('ATTR-1: of a %s %s can be answered, and nothing leaves by it', (type, status) => {
    const { messages, profile, jobs } = accepted(record({ type, status }));
    expect(messages).toMatchObject([{ source: type, marketingType: type, status }]);
    expect(profile?.unanswered).toEqual(aRef({ type }));
    expect(jobs).toBeUndefined();
  });

  test('ATTR-1: of what failed is kept, and cannot be answered', () => {
    const { messages, profile } = accepted(record({ status: 'failed' }));
    expect(messages).toMatchObject([{ status: 'failed' }]);
    expect(profile).toBeUndefined();
  });

  test.each(['sent', 'failed'] as const)('SMS-6: %s to an unknown phone makes a profile first', status => {
    const decision = accepted(record({ status }, { profile: null, ticket: null }));
    expect(decision.profile).toMatchObject({
      ...{ id: 'new-1', smsMarketing: 'never_subscribed', smsTransactional: 'never_subscribed' },
      unanswered: status === 'sent' ? aRef() : null,
    });
    expect(decision.identifier).toMatchObject({
      kind: 'phone',
      value: given.CUSTOMERS_PHONE,
      profileId: 'new-1',
      verified: true,
    });
    expect(decision.changes.map(({ type, profileId }) => [type, profileId])).toEqual([
      ['profile.created', 'new-1'],
      ['message.created', 'new-1'],
    ]);
    expect([decision.ticket, decision.consent]).toEqual([undefined, undefined]);
  });

  test.each([
    ['an earlier', minutesAfter(-11), true],
    ['one of the same moment', minutesAfter(-10), true],
    ['a later', minutesAfter(-9), false],
  ])('ATTR-3: beside %s, it is what the next text answers: %s', (_, sentAt, decides) => {
    const unanswered = aRef({ type: 'flow', id: 'welcome', sentAt: sentAt.toISOString() });
    const { profile } = accepted(record({}, { profile: aProfile({ unanswered }) }));
    expect(profile?.unanswered).toEqual(decides ? aRef() : undefined);
  });
});

/** What was recorded first, and whether the send of SENT_AT is the same again. */
test.each<[string, Partial<MarketingSend>, boolean]>([
  ['the same', {}, true],
  ['the same in other words', { body: 'Other words', name: 'Other', from: 'NORTH' }, true],
  ['the same, that failed', { status: 'failed' }, true],
  ['another campaign’s', { id: 'sale' }, false],
  ['a flow’s of that id', { type: 'flow' }, false],
  ['the same a millisecond before', { sentAt: new Date(SENT_AT.getTime() - 1) }, false],
  ['the same a millisecond after', { sentAt: new Date(SENT_AT.getTime() + 1) }, false],
  ['one of no time', { sentAt: null }, false],
])('SMS-10: after %s, it is recorded already: %s', (_, first, already) => {
  const { messages: thread = [], profile = aProfile() } = accepted(record(first));
  const again = record({}, { thread, profile });
  if (already) return expect(again).toEqual({ changes: [], already: 'new-1' });
  expect(accepted(again)).toMatchObject({ messages: [{ marketingId: 'restock', sentAt: SENT_AT }] });
});

test('SMS-10: without a time of its caller’s, each is another, of now', () => {
  const { messages: thread = [] } = accepted(record({ sentAt: null }));
  expect(thread).toMatchObject([{ sentAt: NOW }]);
  expect(accepted(record({ sentAt: null }, { thread })).messages).toHaveLength(1);
});

test('SMS-10: beside other messages it is not recorded yet', () => {
  expect(accepted(record({}, { thread: [aMessage({ sentAt: SENT_AT })] })).messages).toHaveLength(1);
});

describe('sent ahead of our clock', () => {
  test.each([
    [-1000, -1000],
    [0, 0],
    [1, 0],
    [5000, 0],
    [5001, 'sent_in_future'],
    [86_400_000, 'sent_in_future'],
  ])('ATTR-1: by %i ms: %j', (ahead, becomes) => {
    const decision = record({ sentAt: new Date(NOW.getTime() + ahead) });
    if (typeof becomes === 'string')
      return expect(decision).toEqual({ refused: becomes, pointer: '/sent_at' });
    const sentAt = new Date(NOW.getTime() + becomes);
    expect(accepted(decision)).toMatchObject({
      messages: [{ sentAt }],
      profile: { unanswered: { sentAt: sentAt.toISOString() } },
      marketing: { lastSentAt: sentAt },
    });
  });

  test('SMS-10: recorded again a second later, it is the same send', () => {
    const sentAt = new Date(NOW.getTime() + 3000);
    const { messages = [], profile = null } = accepted(record({ sentAt }));
    const now = new Date(NOW.getTime() + 1000);
    expect(record({ sentAt }, { now, profile, thread: messages })).toEqual({ changes: [], already: 'new-1' });
  });
});

test('TICK-6 ATTR-1: sends to the blocked are recorded too', () => {
  const profile = aProfile({ blockedAt: EARLIER });
  expect(accepted(record({}, { profile }))).toMatchObject({
    profile: { blockedAt: EARLIER, unanswered: aRef() },
  });
});
