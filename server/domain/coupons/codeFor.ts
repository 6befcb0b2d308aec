import type { Refusal } from '../decision.ts';
import type { Facts } from '../facts.ts';
import type { CouponCode } from './state.ts';

/** A code for this customer, and what becomes of its pool by it: nothing where everybody gets the same. */
export type Given = { code: string; taken: CouponCode[] };

/**
 * The code of a coupon that this customer gets (REPLY-4): always the one that they have had before, for nobody else
 * ever gets that. Each message that hands it out is one use of it, and so is each time that one is tried again.
 */
export function codeFor({ coupon, couponCode, profile, now }: Facts): Given | Refusal {
  if (!coupon || coupon.retiredAt) return { refused: 'unknown_coupon' };
  if (coupon.code !== null) return { code: coupon.code, taken: [] };
  if (!couponCode || !profile) return { refused: 'coupon_empty' };
  const { code, uses, takenAt } = couponCode;
  const taken = { ...couponCode, profileId: profile.id, uses: uses + 1, takenAt: takenAt ?? now };
  return { code, taken: [taken] };
}
