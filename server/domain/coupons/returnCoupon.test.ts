import { describe, expect, test } from 'vitest';
import { block } from '../block.ts';
import { cancel } from '../cancel.ts';
import { type HandOver, settleSending, startSending } from '../deliver.ts';
import { lapse } from '../lapse.ts';
import { applyReport } from '../report.ts';
import type { Message } from '../state.ts';
import * as given from '../testFacts.ts';

const { AGENT, EARLIER, accepted, aCode, aMessage, aProfile, aTicket, minutesAfter } = given;

const profile = aProfile({ smsMarketing: 'subscribed' });
const ten = { couponId: 'coupon-1', couponCode: 'TEN-1' };
const held = aCode({ profileId: 'profile-1', uses: 1, takenAt: EARLIER });
const free = aCode();

const withCode = (known: Partial<Message> = {}) => aMessage({ ...ten, ...known });
const facts = (message: Message, heldCodes = [held]) => given.facts({ profile, message, heldCodes });

const REFUSED: HandOver = { kind: 'refused', errorCode: '30006', reason: 'landline', optedOut: false };
const PUT_OFF: HandOver = { kind: 'retry', errorCode: '20429', reason: 'rate_limited', afterSeconds: null };
const LOST: HandOver = { kind: 'lost', errorCode: 'lost', reason: 'lost' };
const TAKEN = { provider: 'twilio', providerId: 'SM1' };
const ACCEPTED: HandOver = { ...TAKEN, kind: 'accepted', status: 'queued', country: null };

describe('REPLY-4: a code goes back to its pool', () => {
  test('where the number, the customer or their consent is gone at the moment of sending', () => {
    const gone = given.facts({ profile: aProfile(), message: withCode(), heldCodes: [held] });
    expect(accepted(startSending(gone))).toMatchObject({ messages: [{ status: 'failed' }], coupons: [free] });
  });

  test('where the provider refuses the message', () => {
    const decision = settleSending(facts(withCode({ status: 'sending' })), REFUSED);
    expect(accepted(decision)).toMatchObject({ messages: [{ status: 'failed' }], coupons: [free] });
  });

  test('where the provider has put it off too often', () => {
    const decision = settleSending(facts(withCode({ status: 'sending', attempts: 10 })), PUT_OFF);
    expect(accepted(decision)).toMatchObject({ messages: [{ status: 'failed' }], coupons: [free] });
  });

  test('where an agent takes the message back', () => {
    const decision = cancel(facts(withCode()), AGENT);
    expect(accepted(decision)).toMatchObject({ messages: [{ status: 'canceled' }], coupons: [free] });
  });

  test('where the customer is blocked', () => {
    const scheduled = withCode({ status: 'scheduled', sendAt: minutesAfter(60) });
    const decision = block(given.facts({ profile, thread: [scheduled], heldCodes: [held] }), AGENT);
    expect(accepted(decision)).toMatchObject({ messages: [{ status: 'canceled' }], coupons: [free] });
  });

  test('where the customer has written first', () => {
    const scheduled = withCode({ status: 'scheduled', sendAt: minutesAfter(60), lapses: true });
    const ticket = aTicket({ lapsing: true, lastInboundAt: minutesAfter(-1) });
    const decision = lapse(given.facts({ profile, ticket, thread: [scheduled], heldCodes: [held] }));
    expect(accepted(decision)).toMatchObject({ messages: [{ status: 'canceled' }], coupons: [free] });
  });
});

describe('REPLY-4: a code stays with its customer', () => {
  const stays = (decision: ReturnType<typeof cancel>) => expect(accepted(decision).coupons ?? []).toEqual([]);

  test('where another message that hands it out has left, or may still leave', () => {
    const twice = { ...held, uses: 2 };
    const { coupons } = accepted(cancel(facts(withCode(), [twice]), AGENT));
    expect(coupons).toEqual([held]);
  });

  test('where the answer is lost: the customer may have it', () => {
    stays(settleSending(facts(withCode({ status: 'sending' })), LOST));
  });

  test('where the provider takes it, or puts it off', () => {
    stays(settleSending(facts(withCode({ status: 'sending' })), ACCEPTED));
    stays(settleSending(facts(withCode({ status: 'sending' })), PUT_OFF));
  });

  test('where the provider had taken it before it failed', () => {
    const failed = { status: 'failed' as const, errorCode: '30003', reason: 'unreachable' };
    const report = { ...failed, ...TAKEN, attemptedAt: null };
    stays(applyReport(facts(withCode({ status: 'sent', ...TAKEN })), report, () => null));
    const taken = { ...TAKEN, country: null };
    const asked = settleSending(facts(withCode({ status: 'sending' })), { ...REFUSED, taken });
    expect(accepted(asked)).toMatchObject({ messages: [{ status: 'failed', ...TAKEN }], coupons: [] });
  });

  test('where it is another message that ends', () => {
    stays(cancel(facts(aMessage()), AGENT));
    stays(cancel(facts(withCode({ couponId: 'coupon-2' })), AGENT));
    stays(cancel(facts(withCode({ couponCode: 'SPRING' })), AGENT));
  });
});

test('REPLY-4: two messages with one code that end at once give it back together', () => {
  const thread = [withCode(), withCode({ id: 'message-2' })];
  const heldCodes = [{ ...held, uses: 2 }];
  expect(accepted(block(given.facts({ profile, thread, heldCodes }), AGENT)).coupons).toEqual([free]);
});
