import { handOutCoupon } from './coupons/handOutCoupon.ts';
import type { Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import { personalized } from './personalize.ts';
import { pictured } from './pictured.ts';
import { shortened } from './shortLinks.ts';
import type { Draft, Written } from './written.ts';

/** In characters: Twilio's and most carriers' limit for one text, and what a chat takes. */
const LONGEST = { sms: 1600, web_chat: 5000 };

/** Steps in their order: each takes what the one before has written, or refuses. */
const STEPS: Step[] = [pictured, handOutCoupon, personalized, shortened, sendable];

type Step = (facts: Facts, written: Written, draft: Draft, messageId: string) => Written | Refusal;

/** Writes a reply out for one customer, or says why it cannot be sent so (REPLY-4, REPLY-7, REPLY-9). */
export function writeOut(facts: Facts, draft: Draft, messageId: string): Written | Refusal {
  let written: Written = { body: draft.body, ...NOTHING_YET, ...draft.kept };
  for (const step of STEPS) {
    const next = step(facts, written, draft, messageId);
    if ('refused' in next) return next;
    written = next;
  }
  return written;
}

const NOTHING_YET = { media: [], couponId: null, couponCode: null, coupons: [], links: [] };

function sendable({ ticket }: Facts, written: Written): Written | Refusal {
  const { body, media } = written;
  if (body.trim() === '' && media.length === 0) return { refused: 'empty_message', pointer: '/body' };
  return [...body].length > LONGEST[ticket?.channel ?? 'sms']
    ? { refused: 'message_too_long', pointer: '/body' }
    : written;
}
