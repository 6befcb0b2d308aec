import { describe, expect, test } from 'vitest';
import type { TicketStatus } from '../../contract/vocabulary.ts';
import type { Accepted } from './decision.ts';
import type { Facts } from './facts.ts';
import { receive } from './receive.ts';
import type { ReceivedText } from './receivedText.ts';
import type { Profile } from './state.ts';
import * as given from './testFacts.ts';

const { aText, aTicket, NOW } = given;
const CUSTOMER = { kind: 'customer', id: 'profile-1' };
const SYSTEM = { kind: 'system', id: null };

const subscribed = given.aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });

function texts(body: string, known: Partial<Facts> = {}, more: Partial<ReceivedText> = {}): Accepted {
  return given.accepted(receive(given.facts({ profile: subscribed, ...known }), aText(body, more)));
}

function told({ changes }: Accepted) {
  return changes.map(({ type, actor }) => `${type} by ${actor.kind}`);
}

function sources({ messages = [] }: Accepted) {
  return messages.map(({ source, status }) => `${source} ${status}`);
}

test('SMS-1: a text to no number of ours is kept in the journal, and does nothing', () => {
  expect(texts('hello', { number: null })).toEqual({ changes: [], journal: 'unroutable' });
});

describe('from an unknown phone', () => {
  test.each([
    ['hello', ['profile.created by customer', 'ticket.created by customer', 'message.created by customer']],
    ['HELP', ['profile.created by customer', 'message.created by customer', 'message.created by system']],
  ])('SMS-1: %s makes a profile first', (body, changes) => {
    const decision = texts(body, { profile: null });
    expect(decision.profile).toMatchObject({
      ...{
        id: 'new-1',
        name: null,
        city: 'Bologna',
        region: 'BO',
        country: 'IT',
        createdAt: NOW,
        blockedAt: null,
      },
      ...{ smsMarketing: 'never_subscribed', smsTransactional: 'never_subscribed' },
    });
    const phone = { kind: 'phone', value: given.CUSTOMERS_PHONE, profileId: 'new-1', verified: true };
    expect(decision.identifier).toMatchObject(phone);
    expect(told(decision)).toEqual(changes);
    expect(decision.changes.every(change => change.profileId === 'new-1')).toBe(true);
  });

  test('SMS-1 SMS-2: words open a ticket on the profile’s one thread', () => {
    const { ticket, messages } = texts('hello', { profile: null });
    expect(ticket).toEqual(
      aTicket({
        ...{ id: 'new-2', number: null, profileId: 'new-1', threadId: 'new-1', read: false },
        ...{ lastInboundAt: NOW, sortedAt: NOW, createdAt: NOW },
      }),
    );
    expect(messages).toMatchObject([
      { threadId: 'new-1', ticketId: 'new-2', body: 'hello', status: 'received' },
    ]);
  });

  test('SMS-5: STOP from somebody new makes them unsubscribed', () => {
    const { profile, ticket, consent } = texts('STOP', { profile: null });
    expect(profile).toMatchObject({ smsMarketing: 'unsubscribed', smsTransactional: 'unsubscribed' });
    expect(ticket).toBeUndefined();
    expect(consent).toHaveLength(2);
  });
});

test('SMS-1: words from somebody known without a ticket open one, and need no new identifier', () => {
  const decision = texts('hello');
  expect(decision.ticket).toMatchObject({ id: 'new-1', profileId: 'profile-1', status: 'open', read: false });
  expect(decision.identifier).toBeUndefined();
  expect(told(decision)).toEqual(['ticket.created by customer', 'message.created by customer']);
});

/** What a new ticket begins with, beyond being open and unread. */
test.each<[string, string, Profile, object | undefined]>([
  ['nothing', 'hello', subscribed, undefined],
  ['a flag', 'please stop texting me', subscribed, { flags: { from: [], to: ['opt_out_suspected'] } }],
  [
    'what it answers',
    'hello',
    { ...subscribed, unanswered: given.aRef() },
    { attributed_to: { from: null, to: { type: 'campaign', id: 'restock', name: 'Restock' } } },
  ],
])('TICK-7: with %s, its history begins with that', (_, body, profile, fields) => {
  const about = { type: 'ticket.created', actor: CUSTOMER, ticketId: 'new-1', profileId: 'profile-1' };
  expect(texts(body, { profile }).changes[0]).toEqual({ ...about, ...(fields && { fields }) });
});

/** The ticket before, and the fields of the one change that tells of it; none where there is nothing to tell. */
const WROTE_AGAIN: [TicketStatus, read: boolean, changed: string[]][] = [
  ['open', true, ['read']],
  ['open', false, []],
  ['snoozed', true, ['status', 'read', 'snoozed_until']],
  ['snoozed', false, ['status', 'snoozed_until']],
  ['closed', true, ['status', 'read']],
  ['closed', false, ['status']],
];

test.each(WROTE_AGAIN)(
  'SMS-2 SMS-3 TICK-8: words into a ticket %s, read %s: it tells %j',
  (status, read, changed) => {
    const snoozedUntil = status === 'snoozed' ? given.minutesAfter(60) : null;
    const before = aTicket({
      status,
      read,
      snoozedUntil,
      assigneeId: 'agent-2',
      sendingNumber: '+15550000001',
    });
    const { ticket, messages, changes } = texts('hello', { ticket: before });
    const woken = { status: 'open', read: false, snoozedUntil: null, lastInboundAt: NOW, sortedAt: NOW };
    expect(ticket).toEqual({ ...before, ...woken, sendingNumber: given.SHOPS_NUMBER });
    expect(messages).toMatchObject([{ ticketId: before.id, direction: 'inbound', source: 'customer' }]);
    expect(changes.map(one => [one.type, one.actor, Object.keys(one.fields ?? {})])).toEqual([
      ...(changed.length > 0 ? [['ticket.updated', CUSTOMER, changed]] : []),
      ['message.created', CUSTOMER, []],
    ]);
  },
);

test('SMS-8: how many pictures were left out is kept, and where the text came from', () => {
  const { messages } = texts('look', {}, { media: given.pictures(3), providerId: 'MM7', to: '24680' });
  expect(messages).toMatchObject([
    { mediaLeftOut: 3, media: [], provider: 'simulator', providerId: 'MM7', sendingNumber: '24680' },
  ]);
});

test('SMS-1: a picture without words is a text too', () => {
  expect(texts('', {}, { media: given.pictures(1) }).ticket).toMatchObject({ status: 'open', read: false });
});

describe('a keyword', () => {
  const KEYWORDS = [
    ['STOP', 'stopped North', true],
    ['START', 'started North', false],
    ['HELP', 'write to help@north.example', false],
    ['JOIN', 'joined North', false],
  ] as const;

  describe.each([null, 'open', 'snoozed', 'closed'] as const)('with a ticket %s', status => {
    const ticket =
      status && aTicket({ status, snoozedUntil: status === 'snoozed' ? given.minutesAfter(60) : null });

    test.each(KEYWORDS)(
      'SMS-4 VIEW-3: %s is recorded with its response; the ticket only moves in the order',
      (word, body, changes) => {
        const decision = texts(` ${word}! `, { ticket });
        const numbers = { sendingNumber: given.SHOPS_NUMBER, phone: given.CUSTOMERS_PHONE };
        const place = { ...numbers, lastInboundAt: given.NOW, sortedAt: given.NOW };
        expect(decision.ticket).toEqual(ticket ? { ...ticket, ...place } : undefined);
        const about = { threadId: 'profile-1', ticketId: ticket?.id ?? null, keyword: word };
        expect(decision.messages).toMatchObject([
          { ...about, direction: 'inbound', source: 'customer', body: ` ${word}! `, status: 'received' },
          { ...about, direction: 'outbound', source: 'keyword_response', body, status: 'queued' },
        ]);
        expect(told(decision)).toEqual([
          'message.created by customer',
          'message.created by system',
          ...(changes ? ['consent.changed by customer'] : []),
        ]);
      },
    );
  });

  test('SMS-4: its response leaves from the number texted to the phone that texted', () => {
    const [, response] = texts('HELP', {}, { from: '+15550001111', to: '24680' }).messages ?? [];
    expect(response).toMatchObject({
      sendingNumber: '24680',
      phone: '+15550001111',
      provider: null,
      providerId: null,
    });
  });

  test('SMS-4: its response stands behind it in the thread', () => {
    const [text, response] = texts('HELP').messages ?? [];
    expect(text?.sentAt).toEqual(response?.sentAt);
    expect(`${text?.id}` < `${response?.id}`).toBe(true);
  });

  test('SMS-5 AUTO-4: STOP is confirmed, although nothing else may leave from then on', () => {
    const { profile, messages, jobs } = texts('STOP');
    expect(profile).toMatchObject({ smsMarketing: 'unsubscribed', smsTransactional: 'unsubscribed' });
    expect(messages).toHaveLength(2);
    expect(jobs).toEqual([{ task: 'deliver', payload: { workspaceId: given.SHOP, threadId: 'profile-1' } }]);
  });

  test('SMS-5: a second STOP is recorded, and not confirmed', () => {
    const stopped = texts('STOP').profile ?? null;
    const again = texts('stopp', { profile: stopped });
    expect(again).toMatchObject({ profile: stopped, consent: [], jobs: [] });
    expect(sources(again)).toEqual(['customer received']);
    expect(told(again)).toEqual(['message.created by customer']);
  });

  test('SMS-6: consent.changed tells from and to of each kind, and the ledger has the message', () => {
    const { changes, consent, messages } = texts('arrêt', {
      profile: { ...subscribed, smsTransactional: 'unsubscribed' },
    });
    expect(changes.at(-1)).toMatchObject({
      type: 'consent.changed',
      fields: { sms_marketing: { from: 'subscribed', to: 'unsubscribed' } },
    });
    expect(consent).toMatchObject([
      { source: 'keyword', evidence: 'ARRET', messageId: messages?.[0]?.id, at: NOW },
    ]);
  });

  test('SMS-5: STOP counts beneath a picture too', () => {
    const decision = texts('Stop', {}, { media: given.pictures(1) });
    expect(decision.ticket).toBeUndefined();
    expect(decision.profile).toMatchObject({ smsMarketing: 'unsubscribed' });
  });

  test.each(['HELP', 'START', 'JOIN'])('SMS-4: %s beneath a picture is not texted alone: words', body => {
    const decision = texts(body, {}, { media: given.pictures(1) });
    expect(decision.ticket).toMatchObject({ status: 'open' });
    expect(decision.profile).toEqual(subscribed);
    expect(sources(decision)).toEqual(['customer received']);
  });
});

/** SMS-6, SMS-10: the provider's own signal counts, whatever the words, and it has answered already. */
test.each([
  ['stop', 'nicht mehr bitte', ['unsubscribed', 'unsubscribed'], 2],
  ['stop', 'STOP', ['unsubscribed', 'unsubscribed'], 2],
  ['start', 'YES', ['subscribed', 'subscribed'], 0],
  ['help', 'HELP', ['subscribed', 'subscribed'], 0],
] as const)(
  "SMS-6: the provider's %s of %j is recorded, and not answered again",
  (kind, body, pair, entries) => {
    const decision = texts(
      body,
      { ticket: aTicket({ status: 'closed' }) },
      { providerKeyword: kind, media: given.pictures(1) },
    );
    expect([decision.profile?.smsMarketing, decision.profile?.smsTransactional]).toEqual(pair);
    expect(decision.consent).toHaveLength(entries);
    expect(
      decision.consent?.every(one => one.source === 'provider' && one.evidence === body.toUpperCase()),
    ).toBe(true);
    expect(sources(decision)).toEqual(['customer received']);
    expect(decision).toMatchObject({ jobs: [] });
    expect(decision.ticket).toMatchObject({ status: 'closed', read: true });
  },
);

test('SYSTEM answers keywords, and nobody else does', () => {
  const { changes, messages } = texts('HELP');
  expect(changes.at(-1)).toMatchObject({ actor: SYSTEM, messageId: messages?.[1]?.id });
});
