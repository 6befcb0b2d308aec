import { describe, expect, test } from 'vitest';
import { MessageStatus } from '../../contract/vocabulary.ts';
import { SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import { applyReport, type Report } from './report.ts';
import type { Message } from './state.ts';
import * as given from './testFacts.ts';

const { aMessage, EARLIER, NOW } = given;
const subscribed = given.aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
const taken = { provider: 'twilio', providerId: 'SM1', attemptedAt: null };
const delivered: Report = { ...taken, status: 'delivered', errorCode: null, reason: 'other' };
const undelivered: Report = {
  ...{ ...taken, status: 'failed', errorCode: '30005', reason: 'unknown_destination' },
};

function factsOf(message: Message | null, known: Partial<Facts> = {}): Facts {
  return given.facts({ profile: subscribed, message, ...known });
}

const apply = (facts: Facts, report: Report) => applyReport(facts, report, () => 'US');

function updated(from: string, to: string) {
  const about = { ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' };
  return { type: 'message.updated', actor: SYSTEM, ...about, fields: { status: { from, to } } };
}

describe('a report, by the provider’s id', () => {
  const sent = aMessage({ status: 'sent', provider: 'twilio', providerId: 'SM1' });

  test('SMS-10: of a send that is not recorded yet waits', () => {
    expect(apply(factsOf(null), delivered)).toEqual({ changes: [], journal: 'waiting' });
  });

  test('REPLY-8: moves the message on, and tells it', () => {
    const decision = given.accepted(apply(factsOf(sent), delivered));
    expect(decision).toEqual({
      messages: [{ ...sent, status: 'delivered' }],
      changes: [updated('sent', 'delivered')],
      jobs: [],
    });
  });

  test('SMS-6: of anything but a failure ends no consent', () => {
    const decision = given.accepted(apply(factsOf(sent), { ...delivered, reason: 'opted_out' }));
    expect([decision.profile, decision.consent]).toEqual([undefined, undefined]);
  });

  test('REPLY-8: of a failure has the code and the reason', () => {
    const { messages } = given.accepted(apply(factsOf(sent), undelivered));
    expect(messages).toEqual([
      { ...sent, status: 'failed', errorCode: '30005', errorReason: 'unknown_destination' },
    ]);
  });

  test('SMS-10: of delivery after a failure takes the failure back', () => {
    const failed = {
      ...sent,
      status: 'failed',
      errorCode: '30005',
      errorReason: 'unknown_destination',
    } as const;
    const { messages } = given.accepted(apply(factsOf(failed), delivered));
    expect(messages).toEqual([{ ...sent, status: 'delivered' }]);
  });

  test.each([
    ['sent', 'sent'],
    ['sent', 'queued'],
    ['delivered', 'sent'],
    ['delivered', 'failed'],
    ['failed', 'sent'],
    ['failed', 'failed'],
  ] as const)('SMS-10: on a message that is %s, of %s, changes nothing', (status, reported) => {
    expect(apply(factsOf({ ...sent, status }), { ...undelivered, status: reported })).toEqual({
      changes: [],
    });
  });
});

describe('a report that says which attempt it is about', () => {
  const job = { task: 'deliver', payload: { workspaceId: given.SHOP, threadId: 'profile-1' } };
  const lost = (status: Message['status'], sendingSince: Date | null = EARLIER) =>
    aMessage({ status, attempts: 1, sendingSince });
  const about = (report: Report, attemptedAt = EARLIER): Report => ({ ...report, attemptedAt });

  test.each(['sending', 'unknown'] as const)(
    'REPLY-8 REPLY-6: says of what is %s what the answer would have: it is metered, known by its id, and the line goes on',
    status => {
      const decision = given.accepted(apply(factsOf(lost(status)), about(delivered)));
      expect(decision.messages).toMatchObject([
        { status: 'delivered', provider: 'twilio', providerId: 'SM1', errorCode: null, segments: 1 },
      ]);
      expect(decision.metered).toMatchObject([{ segments: 1, credits: 1 }]);
      expect([decision.changes, decision.jobs]).toEqual([[updated(status, 'delivered')], [job]]);
    },
  );

  test('REPLY-8: of a text that the provider still has in its queue, says that it was sent', () => {
    const decision = given.accepted(
      apply(factsOf(lost('sending')), about({ ...delivered, status: 'queued' })),
    );
    expect(decision.messages).toMatchObject([{ status: 'sent', providerId: 'SM1' }]);
  });

  test.each(['sending', 'unknown'] as const)('REPLY-8 REPLY-6: says of what is %s why it failed', status => {
    const decision = given.accepted(apply(factsOf(lost(status)), about(undelivered)));
    expect(decision.messages).toMatchObject([
      { status: 'failed', errorCode: '30005', errorReason: 'unknown_destination', providerId: 'SM1' },
    ]);
    expect(decision.metered).toHaveLength(1);
  });

  test('SMS-6: and an opt-out of which we did not know', () => {
    const optedOut = { ...undelivered, errorCode: '21610', reason: 'opted_out' };
    const decision = given.accepted(apply(factsOf(lost('sending')), about(optedOut)));
    expect(decision.profile).toMatchObject({ smsMarketing: 'unsubscribed' });
  });

  test.each(['sending', 'unknown'] as const)(
    'REPLY-11: says nothing of what is %s by a later attempt',
    status => {
      for (const report of [delivered, undelivered])
        expect(apply(factsOf(lost(status, NOW)), about(report))).toEqual({ changes: [] });
    },
  );

  test.each(['sent', 'delivered'] as const)(
    'REPLY-11: by which a reply that is to be tried again was %s after all, keeps it from leaving twice',
    status => {
      const decision = given.accepted(apply(factsOf(lost('queued', null)), about({ ...delivered, status })));
      expect(decision.messages).toMatchObject([{ status, providerId: 'SM1' }]);
      expect([decision.metered?.length, decision.jobs]).toEqual([1, [job]]);
    },
  );

  test('REPLY-8: by which an earlier attempt failed, leaves the one that is to come alone', () => {
    expect(apply(factsOf(lost('queued', null)), about(undelivered))).toEqual({ changes: [] });
  });

  test.each(MessageStatus.exclude(['sending', 'unknown', 'queued']).options)(
    'REPLY-11: of another id than the one it now has, says nothing of what is %s',
    status => {
      const message = aMessage({ status, provider: 'twilio', providerId: 'SM2', sendingSince: NOW });
      for (const report of [delivered, undelivered])
        expect(apply(factsOf(message), about(report))).toEqual({ changes: [] });
    },
  );
});
