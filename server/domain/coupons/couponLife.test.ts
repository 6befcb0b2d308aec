import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cancel } from '../cancel.ts';
import { type Decision, isRefused } from '../decision.ts';
import { type HandOver, retry, settleSending, startSending } from '../deliver.ts';
import type { Facts } from '../facts.ts';
import { reply } from '../reply.ts';
import { applyReport } from '../report.ts';
import type { Message } from '../state.ts';
import * as given from '../testFacts.ts';
import type { CouponCode } from './state.ts';

/** A few customers, a pool that is too small for them, and whatever can become of the messages that hand it out. */
const CUSTOMERS = ['ada', 'ben', 'cleo', 'dan'];
const CODES = ['TEN-1', 'TEN-2', 'TEN-3'];

const REFUSED = { kind: 'refused', errorCode: '30006', reason: 'landline', optedOut: false } as const;
const OUTCOMES = {
  accepted: { kind: 'accepted', provider: 'twilio', providerId: 'SM', status: 'queued', country: null },
  refused: REFUSED,
  'refused once it was taken': { ...REFUSED, taken: { provider: 'twilio', providerId: 'SM', country: null } },
  'put off': { kind: 'retry', errorCode: '20429', reason: 'rate_limited', afterSeconds: null },
  lost: { kind: 'lost', errorCode: 'lost', reason: 'lost' },
} satisfies Record<string, HandOver>;
const FAILED = {
  ...({ status: 'failed', errorCode: '30003', reason: 'unreachable', attemptedAt: null } as const),
  ...{ provider: 'twilio', providerId: 'SM' },
};

/** What happens, and to which of the customers or of the messages. */
type Step = { does: string; nth: number };

type Pool = {
  codes: Map<string, CouponCode>;
  messages: Map<string, Message>;
  /** Which customer has, or may have, read which code. */
  read: Map<string, string>;
  /** The tries that hand a code out, counted by hand: open until one has ended without leaving. */
  tries: { messageId: string; code: string; open: boolean }[];
};

function fullPool(): Pool {
  const codes = new Map(CODES.map(code => [code, given.aCode({ code })]));
  return { codes, messages: new Map(), read: new Map(), tries: [] };
}

function factsOf({ codes, messages }: Pool, profileId: string, message: Message | null): Facts {
  const profile = given.aProfile({ id: profileId, smsMarketing: 'subscribed' });
  const heldCodes = [...codes.values()].filter(code => code.profileId === profileId);
  const free = [...codes.values()].filter(code => code.profileId === null);
  const again = free.find(code => code.code === message?.couponCode);
  return given.facts({
    ...{ profile, message, heldCodes, ticket: given.aTicket({ profileId }), coupon: given.aCoupon() },
    newId: () => `message-${messages.size + 1}`,
    couponCode: heldCodes[0] ?? again ?? free[0] ?? null,
  });
}

function play(pool: Pool, { does, nth }: Step): void {
  if (does === 'reply') {
    const facts = factsOf(pool, CUSTOMERS[nth % CUSTOMERS.length] ?? '', null);
    const draft = { ...given.PLAIN, body: 'Take {{coupon_code}}.', couponId: 'coupon-1' };
    carryOut(pool, facts, reply(facts, { ...draft, clientMessageId: null, actor: given.AGENT }));
  }
  const message = [...pool.messages.values()].at(nth % Math.max(1, pool.messages.size));
  const decide = DECIDE[does];
  if (!message || !decide) return;
  const facts = factsOf(pool, message.profileId, message);
  carryOut(pool, facts, decide(facts, message));
}

/** Nobody is told of an empty pool while there is a code. */
function carryOut(pool: Pool, facts: Facts, decision: Decision): void {
  if (isRefused(decision)) {
    expect(['coupon_empty', 'not_retryable', 'not_scheduled']).toContain(decision.refused);
    if (decision.refused === 'coupon_empty') expect(facts.couponCode).toBe(null);
    return;
  }
  for (const code of decision.coupons ?? []) pool.codes.set(code.code, code);
  for (const message of decision.messages ?? []) keep(pool, message);
}

function keep({ messages, read, tries }: Pool, message: Message): void {
  const { id: messageId, status, providerId, profileId } = message;
  const code = message.couponCode ?? '';
  const was = messages.get(messageId)?.status;
  messages.set(messageId, message);
  if (status === 'queued' && was !== 'sending') tries.push({ messageId, code, open: true });
  const hasLeft = status === 'unknown' || providerId !== null;
  if (hasLeft) read.set(code, profileId);
  const last = tries.findLast(one => one.messageId === messageId);
  if (last && !hasLeft && (status === 'failed' || status === 'canceled')) last.open = false;
}

function check({ codes, messages, read, tries }: Pool): void {
  expect([...codes.keys()]).toEqual(CODES);
  for (const { code, profileId, uses, takenAt } of codes.values()) {
    expect(uses, code).toBe(tries.filter(one => one.open && one.code === code).length);
    expect([profileId === null, takenAt === null], code).toEqual([uses === 0, uses === 0]);
    if (read.has(code)) expect(profileId, code).toBe(read.get(code));
  }
  const holders = [...codes.values()].flatMap(({ profileId }) => profileId ?? []);
  expect(new Set(holders).size).toBe(holders.length);
  for (const message of messages.values()) checkMessage(codes, message);
}

function checkMessage(codes: Pool['codes'], { status, body, couponCode, profileId }: Message): void {
  expect(body).toBe(`Take ${couponCode}.`);
  const mayLeave = status === 'queued' || status === 'sending';
  if (mayLeave) expect(codes.get(couponCode ?? '')?.profileId).toBe(profileId);
}

const WITHOUT_CONSENT = { smsMarketing: 'unsubscribed' } as const;

const DECIDE: Record<string, (facts: Facts, message: Message) => Decision> = {
  start: startSending,
  'without consent': facts =>
    startSending({ ...facts, profile: facts.profile && { ...facts.profile, ...WITHOUT_CONSENT } }),
  cancel: facts => cancel(facts, given.AGENT),
  retry: facts => retry(facts, given.AGENT),
  'report failed': (facts, message) =>
    message.providerId ? applyReport(facts, FAILED, () => null) : { changes: [] },
  ...Object.fromEntries(
    Object.entries(OUTCOMES).map(([name, said]) => [name, (facts: Facts) => settleSending(facts, said)]),
  ),
};

/** Replies more often than anything else: the pool is to be empty most of the time. */
const STEP = fc.record({
  does: fc.constantFrom('reply', 'reply', 'reply', ...Object.keys(DECIDE)),
  nth: fc.nat(99),
});

test('REPLY-4: whatever becomes of its messages, no code is two customers’, nor anybody’s after who may have read it', () => {
  fc.assert(
    fc.property(fc.array(STEP, { maxLength: 60 }), steps => {
      const pool = fullPool();
      for (const step of steps) {
        play(pool, step);
        check(pool);
      }
    }),
    { numRuns: 500 },
  );
});
