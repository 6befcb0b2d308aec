import { describe, expect, test } from 'vitest';
import {
  type ConsentState,
  type KeywordKind,
  MessageSource,
  MessageStatus,
} from '../../contract/vocabulary.ts';
import { SYSTEM } from './decision.ts';
import { startSending } from './deliver.ts';
import type { Facts } from './facts.ts';
import type { Message } from './state.ts';
import * as given from './testFacts.ts';

const { accepted, aMessage, aProfile, EARLIER, minutesAfter, NOW } = given;
const subscribed = aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });

function factsOf(message: Message | null, known: Partial<Facts> = {}): Facts {
  return given.facts({ profile: subscribed, message, ...known });
}

function updated(from: string, to: string) {
  const about = { ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' };
  return { type: 'message.updated', actor: SYSTEM, ...about, fields: { status: { from, to } } };
}

/** Why a queued message fails instead of leaving, or null. */
function failureOf(known: Partial<Message>, facts: Partial<Facts> = {}): string | null {
  const [message] = accepted(startSending(factsOf(aMessage(known), facts))).messages ?? [];
  expect(message?.status).toBe(message?.errorCode ? 'failed' : 'sending');
  expect(message?.errorReason).toBe(message?.errorCode);
  return message?.errorCode ?? null;
}

describe('taking a message out of the line', () => {
  test('REPLY-8: it is sending before the provider is called, and counts the attempt', () => {
    const { messages, changes, jobs } = accepted(startSending(factsOf(aMessage({ attempts: 2 }))));
    expect(messages).toEqual([aMessage({ status: 'sending', attempts: 3, sendingSince: NOW })]);
    expect([changes, jobs]).toEqual([[updated('queued', 'sending')], []]);
  });

  test.each(MessageStatus.exclude(['queued']).options)('REPLY-11: what is %s is not sent', status => {
    expect(startSending(factsOf(aMessage({ status })))).toEqual({ changes: [] });
  });

  test.each([
    ['an hour ago', minutesAfter(-60), true],
    ['now', NOW, true],
    ['a millisecond ahead', new Date(NOW.getTime() + 1), false],
  ])('REPLY-8: due %s: sent is %s', (_, nextAttemptAt, sent) => {
    const { messages } = accepted(startSending(factsOf(aMessage({ nextAttemptAt }))));
    expect(messages?.map(one => one.status)).toEqual(sent ? ['sending'] : undefined);
  });

  test('REPLY-8: what is not there is not sent', () => {
    expect(startSending(factsOf(null))).toEqual({ refused: 'not_found' });
    expect(startSending(factsOf(aMessage(), { profile: null }))).toEqual({ refused: 'not_found' });
  });
});

/** Marketing, transactional; then whether an agent's reply leaves, an auto-response, a keyword's response. */
test.each([
  ['never_subscribed', 'never_subscribed', false, true, true],
  ['never_subscribed', 'subscribed', true, true, true],
  ['never_subscribed', 'unsubscribed', false, false, true],
  ['subscribed', 'never_subscribed', true, true, true],
  ['subscribed', 'subscribed', true, true, true],
  ['subscribed', 'unsubscribed', true, true, true],
  ['unsubscribed', 'never_subscribed', false, false, true],
  ['unsubscribed', 'subscribed', true, true, true],
  ['unsubscribed', 'unsubscribed', false, false, true],
] as const)('REPLY-2 AUTO-4: consent %s, %s', (smsMarketing, smsTransactional, ...leave) => {
  const profile = aProfile({ smsMarketing, smsTransactional });
  const failures = leave.map(may => (may ? null : 'no_sms_consent'));
  const [withConsent] = failures;
  const sources = ['agent', 'auto_responder', 'keyword_response'] as const;
  const justMade = (source: MessageSource) => failureOf({ source, createdAt: NOW }, { profile });
  expect(sources.map(justMade)).toEqual(failures);
  expect(failureOf({ source: 'campaign' }, { profile })).toBe(withConsent);
});

describe('AUTO-4: of all sources', () => {
  test.each<[ConsentState, MessageSource[]]>([
    ['unsubscribed', ['keyword_response']],
    ['never_subscribed', ['keyword_response', 'auto_responder']],
    ['subscribed', MessageSource.options],
  ])('to whom is %s leave %j', (state, expected) => {
    const profile = aProfile({ smsMarketing: state, smsTransactional: state });
    const leaving = MessageSource.options.filter(
      source => failureOf({ source, createdAt: NOW }, { profile }) === null,
    );
    expect(leaving.toSorted()).toEqual(expected.toSorted());
  });
});

describe('what changed since it was queued', () => {
  const gone = given.aNumber({ goneAt: EARLIER });
  const sources = ['agent', 'auto_responder', 'keyword_response'] as const;

  test.each<[string, Partial<Facts>, string]>([
    ['TICK-6', { profile: { ...subscribed, blockedAt: EARLIER } }, 'profile_blocked'],
    ['TICK-6', { profile: aProfile({ blockedAt: EARLIER }) }, 'profile_blocked'],
    ['REPLY-2', { number: null }, 'number_gone'],
    ['REPLY-2', { number: gone }, 'number_gone'],
    ['REPLY-2', { number: gone, profile: { ...subscribed, blockedAt: EARLIER } }, 'number_gone'],
  ])('%s: %o: nothing leaves: %s', (_, known, failure) => {
    expect(sources.map(source => failureOf({ source }, known))).toEqual([failure, failure, failure]);
  });

  test('REPLY-8: it tells that it failed', () => {
    const { changes, jobs } = accepted(startSending(factsOf(aMessage(), { number: null })));
    expect([changes, jobs]).toEqual([[updated('queued', 'failed')], []]);
  });
});

describe('AUTO-4: the confirmation of a STOP', () => {
  const left = aProfile({ smsMarketing: 'unsubscribed', smsTransactional: 'unsubscribed' });
  const confirmation = (keywordKind: KeywordKind, createdAt: Date) =>
    failureOf({ source: 'keyword_response', keywordKind, createdAt }, { profile: left });

  test.each([
    ['now', NOW, null],
    ['a minute ago', minutesAfter(-1), null],
    ['5 minutes ago', minutesAfter(-5), null],
    ['5 minutes and a millisecond ago', new Date(minutesAfter(-5).getTime() - 1), 'too_late'],
    ['two days ago', EARLIER, 'too_late'],
  ])('that was made %s: %j', (_, createdAt, failure) => {
    expect(confirmation('stop', createdAt)).toBe(failure);
  });

  test.each(['start', 'help', 'join'] as const)('a response to %s is never too late', kind => {
    expect(confirmation(kind, EARLIER)).toBeNull();
  });

  test('is counted from when it was made, however often it was put off', () => {
    const waiting = { source: 'keyword_response', keywordKind: 'stop', attempts: 3 } as const;
    const tried = { ...waiting, nextAttemptAt: minutesAfter(-1), createdAt: minutesAfter(-6) };
    expect(failureOf(tried, { profile: left })).toBe('too_late');
  });

  test('a late reply leaves', () => {
    expect(failureOf({ source: 'agent', createdAt: EARLIER })).toBeNull();
  });
});

describe('AUTO-4: an automatic answer without consent is for who has just written', () => {
  const answer = (createdAt: Date, profile = aProfile()) =>
    failureOf({ source: 'auto_responder', createdAt }, { profile });

  test.each([
    ['now', NOW, null],
    ['5 minutes ago', minutesAfter(-5), null],
    ['5 minutes and a millisecond ago', new Date(minutesAfter(-5).getTime() - 1), 'too_late_to_answer'],
    ['two days ago', EARLIER, 'too_late_to_answer'],
  ])('made %s: %j', (_, createdAt, failure) => {
    expect(answer(createdAt)).toBe(failure);
  });

  test('with consent it may come when it can', () => {
    expect(answer(EARLIER, subscribed)).toBeNull();
  });
});
