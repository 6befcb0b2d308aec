import { mayBeAutoAnswered } from './autoAnswer.ts';
import { applyKeyword, hasSmsConsent } from './consent.ts';
import { consentChanges } from './consentChange.ts';
import { couponAgain } from './coupons/couponAgain.ts';
import { returned } from './coupons/returnCoupon.ts';
import type { Accepted, Actor, Decision, Job } from './decision.ts';
import { SYSTEM } from './decision.ts';
import type { Facts } from './facts.ts';
import { isFurther } from './messageStatus.ts';
import { measure } from './meter.ts';
import { toDeliver } from './newMessage.ts';
import type { Message, Profile } from './state.ts';

/** How the hand-over to the provider ended; see SendOutcome in `server/channels/channel.ts`. */
export type HandOver =
  | Accepting
  | {
      kind: 'refused';
      errorCode: string;
      reason: string;
      optedOut: boolean;
      /** Where the provider had taken it first: as what it knows it. */
      taken?: Pick<Accepting, 'provider' | 'providerId' | 'country'>;
    }
  | { kind: 'retry'; errorCode: string; reason: string; afterSeconds: number | null }
  | { kind: 'lost'; errorCode: string; reason: string };

type Accepting = {
  kind: 'accepted';
  provider: string;
  providerId: string;
  status: Message['status'];
  /** The recipient's, for the meter. */
  country: string | null;
};

/** A hand-over whose end is known. */
export type Settled = Extract<HandOver, { kind: 'accepted' | 'refused' }>;

/** Attempts before a text that the provider keeps putting off is given up: about half an hour. */
const MOST_ATTEMPTS = 10;
const LONGEST_PAUSE_SECONDS = 600;

/** A message is `sending` before the provider is called; consent, block and number are looked at once more (REPLY-2). */
export function startSending(facts: Facts): Decision {
  const { message, profile, now } = facts;
  if (!message || !profile) return { refused: 'not_found' };
  if (message.status !== 'queued' || (message.nextAttemptAt && message.nextAttemptAt > now))
    return { changes: [] };
  const wrong = whyNotNow(facts, message, profile);
  if (wrong) return failed(facts, message, { errorCode: wrong, reason: wrong });
  return become(message, {
    ...message,
    status: 'sending',
    attempts: message.attempts + 1,
    sendingSince: now,
  });
}

/** The confirmation of a STOP must not come later than this, nor an answer to who "has just written" (SMS-6, AUTO-4). */
const LONGEST_WAIT_MS = 5 * 60_000;

/**
 * AUTO-4: a keyword's response may leave without consent, and the auto-responder's to someone who was never asked
 * and has just written; an agent's words, and all else, may not.
 */
function whyNotNow(facts: Facts, message: Message, profile: Profile): string | null {
  const shut = whyShut(facts, message, profile);
  if (shut) return shut;
  if (message.source === 'keyword_response')
    return message.keywordKind === 'stop' && isLate(facts, message) ? 'too_late' : null;
  if (hasSmsConsent(profile)) return null;
  if (message.source !== 'auto_responder' || !mayBeAutoAnswered(profile)) return 'no_sms_consent';
  return isLate(facts, message) ? 'too_late_to_answer' : null;
}

/** Whatever it says. Since it was written the phone may have been taken away from them (PROF-5). */
function whyShut({ number, phones }: Facts, { phone }: Message, { blockedAt }: Profile): string | null {
  if (!number || number.goneAt) return 'number_gone';
  if (blockedAt) return 'profile_blocked';
  return phone !== null && !phones.includes(phone) ? 'phone_removed' : null;
}

function isLate({ now }: Facts, { createdAt }: Message): boolean {
  return now.getTime() - createdAt.getTime() > LONGEST_WAIT_MS;
}

/** What the provider said of a message that was `sending`. */
export function settleSending(facts: Facts, handOver: HandOver): Decision {
  const { message } = facts;
  if (!message) return { refused: 'not_found' };
  if (message.status !== 'sending') return { changes: [] };
  switch (handOver.kind) {
    case 'accepted':
    case 'refused':
      return settled(facts, message, handOver);
    case 'retry':
      return putOff(facts, message, handOver);
    case 'lost':
      return become(message, {
        ...message,
        status: 'unknown',
        errorCode: handOver.errorCode,
        errorReason: handOver.reason,
      });
  }
}

/** What the provider tells of a message later than it was waited for. It settles `unknown`, and never sends (REPLY-11). */
export function settleUnknown(facts: Facts, told: Settled): Decision {
  const { message } = facts;
  if (!message) return { refused: 'not_found' };
  return message.status === 'unknown' ? settled(facts, message, told) : { changes: [] };
}

/** However it was told: by the answer, by a report, or asked for. */
export function settled(facts: Facts, message: Message, told: Settled): Accepted {
  return told.kind === 'accepted' ? metered(facts, message, told) : refusedByProvider(facts, message, told);
}

/**
 * REPLY-8: by hand, a failed message goes back into the queue and is really sent. A campaign's or flow's is another
 * tool's, and only recorded here.
 */
export function retry(facts: Facts, actor: Actor): Decision {
  const { message } = facts;
  if (!message || message.erasedAt) return { refused: 'not_found' };
  const isOurs = message.marketingType === null;
  if (!isOurs || (message.status !== 'failed' && message.status !== 'unknown'))
    return { refused: 'not_retryable' };
  const coupon = couponAgain(facts, message);
  if ('refused' in coupon) return coupon;
  const again = {
    ...coupon.message,
    status: 'queued' as const,
    attempts: 0,
    ...noError,
    sendingSince: null,
    provider: null,
    providerId: null,
  };
  const { coupons, links } = coupon;
  return { ...become(message, again, actor, [toDeliver(message)]), coupons, links };
}

const noError = { errorCode: null, errorReason: null, nextAttemptAt: null };

/** REPLY-6: what the provider has taken is paid for, whatever becomes of it. */
function metered(facts: Facts, message: Message, handOver: Accepting): Accepted {
  const { measured, metered: row } = measure(facts, message, handOver.country);
  return { ...become(message, { ...accepted(message, handOver), ...measured }), metered: [row] };
}

function accepted(message: Message, handOver: Accepting): Message {
  const status = isFurther('sending', handOver.status) ? handOver.status : 'sent';
  return { ...message, ...noError, status, provider: handOver.provider, providerId: handOver.providerId };
}

function refusedByProvider(
  facts: Facts,
  message: Message,
  handOver: Extract<HandOver, { kind: 'refused' }>,
): Accepted {
  const decision = handOver.taken
    ? paidAndFailed(facts, message, handOver, handOver.taken)
    : failed(facts, message, handOver);
  return handOver.optedOut ? withOptOut(facts, message, decision, handOver.errorCode) : decision;
}

function paidAndFailed(
  facts: Facts,
  message: Message,
  why: { errorCode: string; reason: string },
  { provider, providerId, country }: Pick<Accepting, 'provider' | 'providerId' | 'country'>,
): Accepted {
  const { measured, metered: row } = measure(facts, message, country);
  return { ...failed(facts, { ...message, provider, providerId, ...measured }, why), metered: [row] };
}

/**
 * The provider knows of an opt-out that we do not: it counts from here on, in the same commit (SMS-6). Not where the
 * customer has come back while the text was under way.
 */
export function withOptOut(
  facts: Facts,
  message: Message,
  decision: Accepted,
  evidence: string | null,
): Accepted {
  const { profile, now: at } = facts;
  if (!profile || isNewer(profile.consentChangedAt, message.sendingSince)) return decision;
  const cause = {
    source: 'provider' as const,
    evidence,
    messageId: message.id,
    actorKind: 'system' as const,
    actorId: null,
    at,
  };
  const { profile: next, entries } = applyKeyword(profile, 'stop', cause, facts.newId);
  if (entries.length === 0) return decision;
  const changes = [...decision.changes, ...consentChanges(profile, entries, SYSTEM)];
  return { ...decision, profile: next, consent: entries, changes };
}

function isNewer(a: Date | null, b: Date | null): boolean {
  return a !== null && b !== null && a > b;
}

function putOff(facts: Facts, message: Message, handOver: Extract<HandOver, { kind: 'retry' }>): Accepted {
  if (message.attempts >= MOST_ATTEMPTS) return givenUp(facts, message, handOver);
  const seconds = Math.min(LONGEST_PAUSE_SECONDS, handOver.afterSeconds ?? 2 ** message.attempts * 2);
  const due = new Date(facts.now.getTime() + seconds * 1000);
  const waiting: Message = { ...message, status: 'queued', nextAttemptAt: due, sendingSince: null };
  return become(message, waiting, SYSTEM, [{ ...toDeliver(message), runAt: due }]);
}

/** Whoever was told to try it later has stopped there: what stands behind it needs somebody to come for it. */
function givenUp(facts: Facts, message: Message, why: { errorCode: string; reason: string }): Accepted {
  return { ...failed(facts, message, why), jobs: [toDeliver(message)] };
}

/** It never left, unless it has an id at a provider. */
function failed(facts: Facts, message: Message, why: { errorCode: string; reason: string }): Accepted {
  const next: Message = { ...message, status: 'failed', errorCode: why.errorCode, errorReason: why.reason };
  return { ...become(message, next), coupons: returned(facts, [next]) };
}

export function become(was: Message, next: Message, actor: Actor = SYSTEM, jobs: Job[] = []): Accepted {
  const fields = { status: { from: was.status, to: next.status } };
  const about = { ticketId: was.ticketId, messageId: was.id, profileId: was.profileId };
  return { messages: [next], changes: [{ type: 'message.updated', actor, ...about, fields }], jobs };
}
