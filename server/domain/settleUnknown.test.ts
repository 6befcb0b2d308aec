import { describe, expect, test } from 'vitest';
import { MessageStatus } from '../../contract/vocabulary.ts';
import { SYSTEM } from './decision.ts';
import { type Settled, settleUnknown } from './deliver.ts';
import type { Facts } from './facts.ts';
import type { Message } from './state.ts';
import * as given from './testFacts.ts';

const subscribed = given.aProfile({ smsMarketing: 'subscribed', smsTransactional: 'subscribed' });
const unknown = given.aMessage({
  ...{ status: 'unknown', errorCode: 'lost', errorReason: 'lost' },
  ...{ attempts: 1, sendingSince: given.EARLIER },
});

const accepted: Settled = {
  ...{ kind: 'accepted', provider: 'twilio', providerId: 'SM1' },
  ...{ status: 'sent', country: null },
};
const refused = {
  ...{ kind: 'refused' as const, errorCode: '30006', reason: 'landline', optedOut: false },
  taken: { provider: 'twilio', providerId: 'SM1', country: null },
};

function factsOf(message: Message | null, known: Partial<Facts> = {}): Facts {
  return given.facts({ profile: subscribed, message, ...known });
}

function updated(to: string) {
  const about = { ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' };
  return { type: 'message.updated', actor: SYSTEM, ...about, fields: { status: { from: 'unknown', to } } };
}

describe('what a provider tells of a message long after its answer was lost', () => {
  /** What it says there, and what the message is then. */
  test.each([
    ['queued', 'sent'],
    ['sending', 'sent'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['canceled', 'canceled'],
  ] as const)(
    'REPLY-8 REPLY-6: %s there, it is %s, without an error, and on the meter',
    (status, becomes) => {
      const decision = given.accepted(settleUnknown(factsOf(unknown), { ...accepted, status }));
      expect(decision.messages).toMatchObject([
        { status: becomes, provider: 'twilio', providerId: 'SM1', errorCode: null, errorReason: null },
      ]);
      expect(decision.metered).toMatchObject([{ segments: 1, credits: 1, source: 'agent' }]);
      expect(decision.changes).toEqual([updated(becomes)]);
    },
  );

  test('REPLY-8 REPLY-6: refused there once it was taken, it has failed with the reason, is known by its id, and on the meter', () => {
    const decision = given.accepted(settleUnknown(factsOf(unknown), refused));
    expect(decision.messages).toMatchObject([
      { status: 'failed', errorCode: '30006', errorReason: 'landline', providerId: 'SM1', segments: 1 },
    ]);
    expect(decision.metered).toMatchObject([{ segments: 1, credits: 1, source: 'agent' }]);
    expect(decision.changes).toEqual([updated('failed')]);
  });

  test('SMS-6: refused for an opt-out, consent ends with it', () => {
    const optedOut: Settled = { ...refused, errorCode: '21610', reason: 'opted_out', optedOut: true };
    const decision = given.accepted(settleUnknown(factsOf(unknown), optedOut));
    expect(decision.profile).toMatchObject({
      smsMarketing: 'unsubscribed',
      smsTransactional: 'unsubscribed',
    });
    expect(decision.consent).toHaveLength(2);
  });

  test.each([accepted, refused])('REPLY-11: $kind, it sends nothing', told => {
    expect(given.accepted(settleUnknown(factsOf(unknown), told)).jobs).toEqual([]);
  });

  test.each([accepted, refused])('REPLY-11: $kind, of what is not unknown, changes nothing', told => {
    for (const status of MessageStatus.exclude(['unknown']).options) {
      expect(settleUnknown(factsOf(given.aMessage({ status })), told)).toEqual({ changes: [] });
    }
    expect(settleUnknown(factsOf(null), told)).toEqual({ refused: 'not_found' });
  });
});
