import { describe, expect, test } from 'vitest';
import type { Language } from '../../contract/vocabulary.ts';
import type { Accepted } from './decision.ts';
import type { Facts } from './facts.ts';
import { receive } from './receive.ts';
import type { ReceivedText } from './receivedText.ts';
import type { Ticket } from './state.ts';
import * as given from './testFacts.ts';

const { aTicket, aText, EARLIER, minutesAfter, NOW } = given;
const subscribed = given.aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
const left = { ...subscribed, smsMarketing: 'unsubscribed', smsTransactional: 'unsubscribed' } as const;
const auto = given.someSettings().autoResponder;

function texts(body: string, known: Partial<Facts> = {}, more: Partial<ReceivedText> = {}): Accepted {
  return given.accepted(receive(given.facts({ profile: subscribed, ...known }), aText(body, more)));
}

describe('SMS-5: a word of one language is answered in it, one used in all in the shop’s', () => {
  const keywords = { stop: ['BASTA'], start: [], help: ['SOS'], join: ['VIP'] };

  /** In an English shop, and in an Italian one. */
  test.each<[string, string, string]>([
    ['stop', 'stopped North', 'it stopped North'],
    ['opt out', 'stopped North', 'it stopped North'],
    ['help', 'write to help@north.example', 'it write to help@north.example'],
    ['start', 'started North', 'it started North'],
    ['join', 'joined North', 'it joined North'],
    ['arrêt', 'fr stopped North', 'fr stopped North'],
    ['commencer', 'fr started North', 'fr started North'],
    ['aide', 'fr write to help@north.example', 'fr write to help@north.example'],
    ['baja', 'es stopped North', 'es stopped North'],
    ['ayuda', 'es write to help@north.example', 'es write to help@north.example'],
    ['ferma', 'it stopped North', 'it stopped North'],
    ['aiuto', 'it write to help@north.example', 'it write to help@north.example'],
    ['stopp', 'de stopped North', 'de stopped North'],
    ['hilfe', 'de write to help@north.example', 'de write to help@north.example'],
    ['basta', 'stopped North', 'it stopped North'],
    ['sos', 'write to help@north.example', 'it write to help@north.example'],
    ['vip', 'joined North', 'it joined North'],
  ])('%s: %j; in Italian %j', (word, english, italian) => {
    const answers = (['en', 'it'] satisfies Language[]).map(language => {
      const settings = given.someSettings({ language, keywords });
      return texts(word, { settings }).messages?.[1]?.body;
    });
    expect(answers).toEqual([english, italian]);
  });
});

test.each([
  [null, 'help@north.example'],
  ['giulia@posta.example', 'giulia@posta.example'],
])('SMS-5 AUTO-2: the variables of a response are filled in, with the address %j', (email, expected) => {
  const own = { ...given.someSettings().keywordResponses.en, help: '{{Organization prefix}}: {{email}}' };
  const settings = given.someSettings({
    keywordResponses: { ...given.someSettings().keywordResponses, en: own },
  });
  expect(texts('help', { settings, email }).messages?.[1]?.body).toBe(`North: ${expected}`);
});

test('SMS-5: an opt-out word within a text is a keyword, with the word as evidence', () => {
  const settings = given.someSettings({ optOutMatch: 'contains' });
  const decision = texts('Do stop, I have said so', { settings, ticket: aTicket({ status: 'closed' }) });
  expect(decision.messages).toMatchObject([
    { body: 'Do stop, I have said so', keyword: 'STOP', keywordKind: 'stop' },
    { source: 'keyword_response', body: 'stopped North' },
  ]);
  expect(decision.consent?.map(({ evidence }) => evidence)).toEqual(['STOP', 'STOP']);
  expect(decision.ticket).toMatchObject({ status: 'closed', read: true, flags: [] });
});

/** Marketing, transactional; one confirmation of what changed. */
test.each([
  ['never_subscribed', 'never_subscribed', 1],
  ['never_subscribed', 'subscribed', 1],
  ['never_subscribed', 'unsubscribed', 1],
  ['subscribed', 'never_subscribed', 1],
  ['subscribed', 'subscribed', 1],
  ['subscribed', 'unsubscribed', 1],
  ['unsubscribed', 'never_subscribed', 1],
  ['unsubscribed', 'subscribed', 1],
  ['unsubscribed', 'unsubscribed', 0],
] as const)('SMS-5 AUTO-4: STOP from %s, %s has %i confirmations', (smsMarketing, smsTransactional, sent) => {
  const { messages, jobs } = texts('STOP', { profile: given.aProfile({ smsMarketing, smsTransactional }) });
  expect([messages?.slice(1).length, jobs?.length]).toEqual([sent, sent]);
});

test.each([
  ['keyword', null, 'FERMA'],
  ['provider', 'stop', 'FERMA!'],
] as const)(
  'SMS-6: the ledger says %s, who, when, and by which text',
  (source, providerKeyword, evidence) => {
    const { consent } = texts('ferma!', {}, { providerKeyword });
    const about = { workspaceId: given.SHOP, profileId: 'profile-1', messageId: 'new-1', at: NOW };
    const cause = { ...about, source, evidence, actorKind: 'customer', actorId: 'profile-1' };
    const change = { was: 'subscribed', became: 'unsubscribed' };
    expect(consent).toEqual([
      { ...cause, ...change, id: expect.any(String), kind: 'sms_marketing' },
      { ...cause, ...change, id: expect.any(String), kind: 'sms_transactional' },
    ]);
  },
);

test.each(['STOP', 'START', 'HELP', 'JOIN', 'Aiuto'])('SMS-4 AUTO-1: %s gets no auto-response', word => {
  const settings = given.someSettings({ autoResponder: { ...auto, audience: 'all' } });
  const { messages, profile } = texts(word, { settings, profile: given.aProfile() });
  expect(messages?.map(({ source }) => source)).toEqual(['customer', 'keyword_response']);
  expect(profile?.autoAnsweredAt).toBeNull();
});

test.each(['STOP', 'HELP', 'JOIN'])('ATTR-1: %s is not attributed, and is not the first text', word => {
  const unanswered = given.aRef();
  const { messages, profile } = texts(word, { profile: { ...given.aProfile(), unanswered } });
  expect(messages?.map(({ attributedId }) => attributedId)).toEqual([null, null]);
  expect(profile?.unanswered).toEqual(unanswered);
});

describe('SMS-5: the suspicion of wanting to stop', () => {
  const suspected = aTicket({ flags: ['opt_out_suspected'], flaggedMessageId: 'message-9' });

  test.each([
    ['STOP', subscribed, true],
    ['STOP', left, false],
    ['START', left, true],
    ['START', subscribed, false],
    ['JOIN', left, true],
    ['JOIN', subscribed, false],
    ['HELP', subscribed, false],
  ])('%s, from one who is %o, ends it: %s', (word, profile, ends) => {
    const { ticket, changes } = texts(word, { profile, ticket: suspected });
    const expected = ends
      ? { flags: [], flaggedMessageId: null }
      : { flags: ['opt_out_suspected'], flaggedMessageId: 'message-9' };
    expect(ticket).toMatchObject(expected);
    const told = changes.filter(({ type }) => type === 'ticket.updated');
    const fields = { flags: { from: ['opt_out_suspected'], to: [] } };
    expect(told).toEqual(
      ends
        ? [
            {
              type: 'ticket.updated',
              actor: { kind: 'customer', id: 'profile-1' },
              ticketId: 'ticket-1',
              profileId: 'profile-1',
              fields,
            },
          ]
        : [],
    );
  });
});

describe('a keyword that was kept and is processed late', () => {
  const came = minutesAfter(-90);

  /** When the customer was heard last, and where the ticket stands; then the same after the text. */
  test.each<[string, Partial<Ticket>, Partial<Ticket>]>([
    [
      'after all others',
      { lastInboundAt: EARLIER, sortedAt: EARLIER },
      { lastInboundAt: came, sortedAt: came, phone: '+15550001111' },
    ],
    [
      'after all texts, before a wake-up',
      { lastInboundAt: EARLIER, sortedAt: minutesAfter(-5) },
      { lastInboundAt: came, sortedAt: minutesAfter(-5), phone: '+15550001111' },
    ],
    ['before another', { lastInboundAt: minutesAfter(-5), sortedAt: minutesAfter(-5) }, {}],
  ])('VIEW-3: %s stands where it came', (_, before, after) => {
    const was = aTicket({ status: 'closed', ...before });
    const { ticket, messages } = texts('HELP', { ticket: was }, { receivedAt: came, from: '+15550001111' });
    expect(ticket).toEqual({ ...was, ...after });
    expect(messages?.map(({ sentAt, createdAt }) => [sentAt, createdAt])).toEqual([
      [came, NOW],
      [NOW, NOW],
    ]);
  });

  test('SMS-5: STOP ends consent however late it is', () => {
    expect(texts('STOP', {}, { receivedAt: minutesAfter(-9000) }).profile).toMatchObject({
      smsMarketing: 'unsubscribed',
      smsTransactional: 'unsubscribed',
    });
  });

  /** Minutes since it came, and whether it is confirmed: a confirmation counts as one only close upon the word. */
  test.each([
    ['STOP', 4, true],
    ['STOP', 6, false],
    ['HELP', 600, true],
  ])('SMS-6: %s of %i minutes ago is answered: %s', (word, minutes, isAnswered) => {
    const { messages } = texts(word, {}, { receivedAt: minutesAfter(-minutes) });
    expect(messages).toHaveLength(isAnswered ? 2 : 1);
  });

  test.each(['START', 'JOIN'])('SMS-6: %s older than the STOP that came since undoes nothing', word => {
    const stopped = {
      ...left,
      marketingBeforeStop: 'subscribed' as const,
      consentChangedAt: minutesAfter(-5),
    };
    const { consent, profile } = texts(word, { profile: stopped }, { receivedAt: minutesAfter(-10) });
    expect([consent, profile]).toEqual([[], stopped]);
  });

  test('SMS-5: START after STOP counts, where both are processed late and in their order', () => {
    const outage = (minute: number) => given.facts({ profile: subscribed, now: minutesAfter(minute) });
    const stop = given.accepted(receive(outage(-2), aText('STOP', { receivedAt: minutesAfter(-30) })));
    const profile = stop.profile ?? null;
    const start = texts('START', { profile }, { receivedAt: minutesAfter(-20) });
    expect(start.profile).toMatchObject({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
  });
});
