import { describe, expect, test } from 'vitest';
import type { Audience, ConsentState } from '../../contract/vocabulary.ts';
import { autoAnswer, mayBeAutoAnswered } from './autoAnswer.ts';
import type { Facts } from './facts.ts';
import { receive } from './receive.ts';
import type { ReceivedText } from './receivedText.ts';
import type { Settings } from './settings.ts';
import type { Profile, Ticket } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aProfile, aText, EARLIER, minutesAfter, NOW } = given;
const ALL = 'unread here North';
const NON_CONSENTED = 'not agreed, write to help@north.example';
const LETTERS: Record<string, ConsentState> = { n: 'never_subscribed', s: 'subscribed', u: 'unsubscribed' };

/** `su`: subscribed to marketing, unsubscribed from transactional. */
function profileOf(pair: string, known: Partial<Profile> = {}): Profile {
  const [marketing = 'never_subscribed', transactional = 'never_subscribed'] = [...pair].map(
    letter => LETTERS[letter],
  );
  return aProfile({ smsMarketing: marketing, smsTransactional: transactional, ...known });
}

function answering(audience: Audience, more: Partial<Settings['autoResponder']> = {}): Settings {
  return given.someSettings({
    autoResponder: { ...given.someSettings().autoResponder, audience, ...more },
  });
}

/** What a text is answered by itself. */
function answerTo(profile: Profile, known: Partial<Facts> = {}, text: Partial<ReceivedText> = {}) {
  const facts = given.facts({ settings: answering('all'), ...known });
  return autoAnswer(facts, profile, aText('Is it back?', text), 'ticket-1')?.body ?? null;
}

describe.each([
  ['nn', ALL, NON_CONSENTED],
  ['ns', ALL, null],
  ['nu', null, null],
  ['sn', ALL, null],
  ['ss', ALL, null],
  ['su', ALL, null],
  ['un', null, null],
  ['us', ALL, null],
  ['uu', null, null],
] as const)('consent %s', (pair, toAll, toNonConsented) => {
  test.each([
    ['all', toAll],
    ['non_consented', toNonConsented],
    ['off', null],
  ] as const)('AUTO-1 AUTO-4: audience %s: %j', (audience, expected) => {
    expect(answerTo(profileOf(pair), { settings: answering(audience) })).toBe(expected);
  });

  test('AUTO-4: whether an auto-response may reach them', () => {
    expect(mayBeAutoAnswered(profileOf(pair))).toBe(toAll !== null);
  });
});

describe('AUTO-3: at most one answer in a period', () => {
  const justBefore = new Date(minutesAfter(-60).getTime() + 1);

  test.each([
    [60, null, true],
    [60, NOW, false],
    [60, minutesAfter(-1), false],
    [60, justBefore, false],
    [60, minutesAfter(-60), true],
    [60, minutesAfter(-61), true],
    [60, EARLIER, true],
    [1, minutesAfter(-1), true],
    [120, minutesAfter(-61), false],
    [10_080, minutesAfter(-10_079), false],
    [10_080, minutesAfter(-10_080), true],
  ])('of %i minutes, the last one %s: answers: %s', (periodMinutes, autoAnsweredAt, answers) => {
    const settings = answering('all', { periodMinutes });
    const answer = answerTo(profileOf('ss', { autoAnsweredAt }), { settings });
    expect(answer).toBe(answers ? ALL : null);
  });

  /** Minutes of texts in a row, and those that are answered: the period counts from the last answer. */
  test.each([
    [[0, 1, 2, 3], [0]],
    [
      [0, 30, 59, 60, 61, 119],
      [0, 60],
    ],
    [
      [0, 59, 118],
      [0, 118],
    ],
    [
      [0, 60, 120],
      [0, 60, 120],
    ],
  ])('texts at %j are answered at %j', (texts, expected) => {
    const settings = answering('non_consented');
    let [profile, ticket]: [Profile, Ticket | null] = [profileOf('nn'), null];
    const answered = texts.filter(minute => {
      const facts = given.facts({ profile, ticket, settings, now: minutesAfter(minute) });
      const decision = accepted(receive(facts, aText('Is it back?')));
      profile = decision.profile ?? profile;
      ticket = decision.ticket ?? ticket;
      return decision.messages?.length === 2;
    });
    expect(answered).toEqual(expected);
  });
});

test.each([
  ['now', null, true],
  ['a moment ago', minutesAfter(-1), true],
  ['5 minutes ago', minutesAfter(-5), true],
  ['5 minutes and a millisecond ago', new Date(minutesAfter(-5).getTime() - 1), false],
  ['two days ago', EARLIER, false],
])('AUTO-3: a text that came %s is answered: %s', (_, receivedAt, answers) => {
  expect(answerTo(profileOf('ss'), {}, { receivedAt })).toBe(answers ? ALL : null);
});

test.each([
  ['a person', {}, true],
  ['a picture without words', { body: '', media: given.pictures(1) }, true],
  ['a short code', { from: '24680' }, false],
  ['a phone that answers by itself', { body: 'Auto-reply: I am driving' }, false],
  ['our own answer, sent back', { body: 'Unread here - NORTH.' }, false],
])('AUTO-3: %s gets an answer: %s', (_, text, answers) => {
  expect(answerTo(profileOf('nn'), {}, text)).toBe(answers ? ALL : null);
});

test.each([
  [null, 'help@north.example'],
  ['giulia@posta.example', 'giulia@posta.example'],
])('AUTO-2: with the address %j, the variables are filled in', (email, expected) => {
  const textAll = '{{Organization prefix}}: {{email}} / {{Default sender email address}}';
  const settings = answering('all', { textAll });
  expect(answerTo(profileOf('nn'), { settings, email })).toBe(`North: ${expected} / help@north.example`);
});

describe('a text that is answered by itself', () => {
  function texts(body: string, profile: Profile | null, known: Partial<Facts> = {}) {
    const facts = given.facts({ profile, ticket: given.aTicket(), settings: answering('all'), ...known });
    return accepted(receive(facts, aText(body, { from: '+15550001111', to: '24680' })));
  }

  test('AUTO-1: the answer is queued on its ticket, from the number texted, and told after it', () => {
    const { messages, changes, jobs, profile } = texts('Is it back?', profileOf('ss'));
    expect(messages?.[1]).toEqual(
      given.aMessage({
        ...{
          id: 'new-2',
          source: 'auto_responder',
          body: ALL,
          sendingNumber: '24680',
          phone: '+15550001111',
        },
        ...{ sentAt: NOW, createdAt: NOW },
      }),
    );
    expect(changes.map(({ type, actor, messageId }) => [type, actor.kind, messageId ?? null])).toEqual([
      ['ticket.updated', 'customer', null],
      ['message.created', 'customer', 'new-1'],
      ['message.created', 'system', 'new-2'],
    ]);
    expect(jobs).toEqual([{ task: 'deliver', payload: { workspaceId: given.SHOP, threadId: 'profile-1' } }]);
    expect(profile).toEqual({ ...profileOf('ss'), autoAnsweredAt: NOW });
  });

  test('AUTO-1 AUTO-4: from somebody new is answered too', () => {
    const { messages, profile, ticket } = texts('Hello', null, { ticket: null });
    expect(messages).toMatchObject([{}, { source: 'auto_responder', ticketId: ticket?.id }]);
    expect(profile).toMatchObject({ smsMarketing: 'never_subscribed', autoAnsweredAt: NOW });
  });

  test('AUTO-3: unanswered, it leaves the period and the profile as they are', () => {
    const before = profileOf('ss', { autoAnsweredAt: minutesAfter(-30) });
    expect(texts('Hello', before)).toMatchObject({ profile: before, jobs: [] });
  });

  test('AUTO-4: who has opted out may text: it opens the ticket, and gets no answer', () => {
    const { messages, ticket, jobs } = texts('Where is it?', profileOf('uu'), {
      ticket: given.aTicket({ status: 'closed' }),
    });
    expect([messages?.length, jobs]).toEqual([1, []]);
    expect(ticket).toMatchObject({ status: 'open', read: false });
  });
});
