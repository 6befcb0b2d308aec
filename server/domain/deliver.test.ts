import { describe, expect, test } from 'vitest';
import { MessageStatus } from '../../contract/vocabulary.ts';
import { SYSTEM } from './decision.ts';
import { type HandOver, retry, settleSending } from './deliver.ts';
import type { Facts } from './facts.ts';
import { applyReport } from './report.ts';
import type { Message } from './state.ts';
import * as given from './testFacts.ts';

const { AGENT, aMessage, EARLIER, minutesAfter, NOW } = given;
const subscribed = given.aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
const sending = aMessage({ status: 'sending', attempts: 1, sendingSince: EARLIER });
const job = { task: 'deliver', payload: { workspaceId: given.SHOP, threadId: 'profile-1' } };

function factsOf(message: Message | null, known: Partial<Facts> = {}): Facts {
  return given.facts({ profile: subscribed, message, ...known });
}

function updated(from: string, to: string, actor = SYSTEM) {
  const about = { ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' };
  return { type: 'message.updated', actor, ...about, fields: { status: { from, to } } };
}

describe('what the provider said', () => {
  const accepted: HandOver = {
    kind: 'accepted',
    provider: 'twilio',
    providerId: 'SM1',
    status: 'queued',
    country: null,
  };
  const refused: HandOver = { kind: 'refused', errorCode: '30006', reason: 'landline', optedOut: false };
  const putOff: HandOver = { kind: 'retry', errorCode: '20429', reason: 'rate_limited', afterSeconds: null };
  const lost: HandOver = { kind: 'lost', errorCode: 'lost', reason: 'lost' };

  test.each([accepted, refused, putOff, lost])(
    'REPLY-11: $kind, of what is not sending, changes nothing',
    said => {
      for (const status of MessageStatus.exclude(['sending']).options) {
        expect(settleSending(factsOf(aMessage({ status })), said)).toEqual({ changes: [] });
      }
      expect(settleSending(factsOf(null), said)).toEqual({ refused: 'not_found' });
    },
  );

  /** Twilio's `queued` is in Twilio's queue: it has left ours. */
  test.each([
    ['queued', 'sent'],
    ['sending', 'sent'],
    ['scheduled', 'sent'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['failed', 'failed'],
    ['canceled', 'canceled'],
  ] as const)('REPLY-6 REPLY-8: accepted as %s, it is %s, and on the meter', (status, becomes) => {
    const { messages, changes, metered } = given.accepted(
      settleSending(factsOf(sending), { ...accepted, status }),
    );
    // Since when it was under way is kept: a later report of an opt-out is held against it.
    const known = { provider: 'twilio', providerId: 'SM1', sendingSince: EARLIER };
    const measured = { segments: 1, credits: 1 };
    expect(messages).toEqual([{ ...sending, ...known, ...measured, status: becomes }]);
    expect(metered).toMatchObject([{ ...measured, source: 'agent', sendingNumber: given.SHOPS_NUMBER }]);
    expect(changes).toEqual([updated('sending', becomes)]);
  });

  test('REPLY-8: refused, it has failed with the provider’s code and our reason', () => {
    const decision = given.accepted(settleSending(factsOf(sending), refused));
    expect(decision.messages).toMatchObject([
      { status: 'failed', errorCode: '30006', errorReason: 'landline' },
    ]);
    expect(decision.changes).toEqual([updated('sending', 'failed')]);
    expect([decision.profile, decision.consent, decision.jobs]).toEqual([undefined, undefined, []]);
    expect(decision.metered).toBeUndefined();
  });

  test('REPLY-8: lost, its fate is unknown, and it is not sent again by itself', () => {
    const { messages, jobs } = given.accepted(settleSending(factsOf(sending), lost));
    expect(messages).toMatchObject([{ status: 'unknown', errorCode: 'lost', attempts: 1 }]);
    expect(jobs).toEqual([]);
  });

  /** Attempts so far, and the pause in seconds: doubled each time, ten minutes at most. */
  test.each([
    [1, 4],
    [2, 8],
    [3, 16],
    [4, 32],
    [5, 64],
    [6, 128],
    [7, 256],
    [8, 512],
    [9, 600],
  ])('REPLY-8: put off after attempt %i, it is due in %i s', (attempts, seconds) => {
    const { messages, changes, jobs } = given.accepted(
      settleSending(factsOf({ ...sending, attempts }), putOff),
    );
    const due = minutesAfter(seconds / 60);
    expect(messages).toEqual([
      { ...sending, attempts, status: 'queued', nextAttemptAt: due, sendingSince: null },
    ]);
    expect(changes).toEqual([updated('sending', 'queued')]);
    expect(jobs).toEqual([{ ...job, runAt: due }]);
  });

  test('REPLY-8: after the tenth it is given up, and what stands behind it goes on', () => {
    const { messages, jobs } = given.accepted(settleSending(factsOf({ ...sending, attempts: 10 }), putOff));
    expect(messages).toMatchObject([{ status: 'failed', errorCode: '20429', errorReason: 'rate_limited' }]);
    expect(jobs).toEqual([job]);
  });

  test('REPLY-8: the provider’s own pause counts', () => {
    const { jobs } = given.accepted(settleSending(factsOf(sending), { ...putOff, afterSeconds: 90 }));
    expect(jobs).toEqual([{ ...job, runAt: minutesAfter(1.5) }]);
  });
});

const TAKEN = { provider: 'twilio', providerId: 'SM1' };
const OPTED_OUT = {
  ...({ status: 'failed', errorCode: '21610', reason: 'opted_out', attemptedAt: null } as const),
  ...TAKEN,
};

/** SMS-6: by the answer to a hand-over, or later by a report. */
describe.each([
  [
    'an answer',
    (facts: Facts) =>
      settleSending(facts, { kind: 'refused', errorCode: '21610', reason: 'opted_out', optedOut: true }),
  ],
  [
    'a report',
    ({ message, ...facts }: Facts) =>
      applyReport({ ...facts, message: message && { ...message, ...TAKEN } }, OPTED_OUT, () => null),
  ],
])("the provider's opt-out, by %s", (_, told) => {
  test('SMS-6: is ours from then on, in the same decision, with its evidence', () => {
    const profile = given.aProfile({ smsMarketing: 'subscribed' });
    const decision = given.accepted(told(factsOf(sending, { profile })));
    expect(decision.messages).toMatchObject([
      { status: 'failed', errorCode: '21610', errorReason: 'opted_out' },
    ]);
    expect(decision.profile).toMatchObject({
      smsMarketing: 'unsubscribed',
      smsTransactional: 'unsubscribed',
    });
    const why = { source: 'provider', evidence: '21610', messageId: 'message-1', at: NOW };
    const cause = { ...why, actorKind: 'system', actorId: null };
    expect(decision.consent).toMatchObject([
      { ...cause, kind: 'sms_marketing', was: 'subscribed', became: 'unsubscribed' },
      { ...cause, kind: 'sms_transactional', was: 'never_subscribed', became: 'unsubscribed' },
    ]);
    const fields = {
      sms_marketing: { from: 'subscribed', to: 'unsubscribed' },
      sms_transactional: { from: 'never_subscribed', to: 'unsubscribed' },
    };
    expect(decision.changes).toEqual([
      updated('sending', 'failed'),
      { type: 'consent.changed', actor: SYSTEM, ticketId: null, profileId: 'profile-1', fields },
    ]);
  });

  test('SMS-6: older than a START that came meanwhile, it ends nothing', () => {
    const profile = given.aProfile({ consentChangedAt: given.minutesAfter(1) });
    const underWay = { ...sending, sendingSince: NOW };
    const decision = given.accepted(told(factsOf(underWay, { profile })));
    expect(decision.consent).toBeUndefined();
    expect(decision.messages).toMatchObject([{ status: 'failed' }]);
  });

  test.each([
    ['before it left', EARLIER, NOW],
    ['at a time, and nobody knows when it left', NOW, null],
    ['never', null, NOW],
  ])('SMS-6: where consent changed %s, it counts', (_, consentChangedAt, sendingSince) => {
    const profile = given.aProfile({ smsMarketing: 'subscribed', consentChangedAt });
    const decision = given.accepted(told(factsOf({ ...sending, sendingSince }, { profile })));
    expect(decision.profile).toMatchObject({ smsMarketing: 'unsubscribed' });
  });

  test('SMS-5 SMS-6: START puts back what it ended', () => {
    const profile = given.aProfile({ smsTransactional: 'subscribed' });
    expect(given.accepted(told(factsOf(sending, { profile }))).profile).toMatchObject({
      marketingBeforeStop: 'never_subscribed',
      transactionalBeforeStop: 'subscribed',
    });
  });

  test('SMS-5 SMS-6: of one who has stopped already, changes only the message, and START’s memory stays', () => {
    const stopped = { smsMarketing: 'unsubscribed', smsTransactional: 'unsubscribed' } as const;
    const profile = given.aProfile({ ...stopped, marketingBeforeStop: 'subscribed' });
    const decision = given.accepted(told(factsOf(sending, { profile })));
    expect([decision.profile, decision.consent]).toEqual([undefined, undefined]);
    expect(decision.changes).toEqual([updated('sending', 'failed')]);
  });
});

describe('trying again by hand', () => {
  const failed = aMessage({
    ...{
      status: 'failed',
      errorCode: '30003',
      errorReason: 'unreachable',
      provider: 'twilio',
      providerId: 'SM1',
    },
    ...{ attempts: 10, nextAttemptAt: EARLIER, sendingSince: EARLIER },
  });

  test.each(['failed', 'unknown'] as const)('REPLY-8: what is %s is queued as if new', status => {
    const { messages, changes, jobs } = given.accepted(retry(factsOf({ ...failed, status }), AGENT));
    expect(messages).toEqual([aMessage()]);
    expect(changes).toEqual([updated(status, 'queued', AGENT)]);
    expect(jobs).toEqual([job]);
  });

  test.each(MessageStatus.exclude(['failed', 'unknown']).options)('REPLY-8: what is %s is not', status => {
    expect(retry(factsOf({ ...failed, status }), AGENT)).toEqual({ refused: 'not_retryable' });
  });

  test.each(['campaign', 'flow'] as const)(
    "REPLY-8: a %s's message, only recorded here, is not",
    marketingType => {
      expect(retry(factsOf({ ...failed, source: marketingType, marketingType }), AGENT)).toEqual({
        refused: 'not_retryable',
      });
    },
  );

  test('REPLY-8: nor what is not there', () => {
    expect(retry(factsOf(null), AGENT)).toEqual({ refused: 'not_found' });
  });
});
