import type { Actor, Decision } from '../decision.ts';
import { NOTHING } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { differences, type Fields } from '../mergePatch.ts';
import type { Coupon } from './state.ts';

/** What a shop says of a coupon. Its code, and whether it has one or a pool, stays as it was made: customers have it. */
export type CouponDraft = Pick<Coupon, 'name' | 'code' | 'warnBelow'>;
export type CouponPatch = Partial<Pick<Coupon, 'name' | 'warnBelow'>>;

export function createCoupon(facts: Facts, draft: CouponDraft, actor: Actor): Decision {
  const { workspaceId, now: createdAt } = facts;
  const coupon = { workspaceId, id: facts.newId(), ...draft, createdAt, retiredAt: null };
  return defined(null, coupon, actor);
}

export function patchCoupon({ coupon }: Facts, patch: CouponPatch, actor: Actor): Decision {
  if (!coupon) return { refused: 'not_found' };
  return defined(coupon, { ...coupon, ...patch }, actor);
}

/** From here on nobody gets a code of it. Those that were handed out stay with whom they were given to. */
export function retireCoupon({ coupon, now }: Facts, actor: Actor): Decision {
  if (!coupon) return { refused: 'not_found' };
  return defined(coupon, { ...coupon, retiredAt: coupon.retiredAt ?? now }, actor);
}

/** SET-2: so many codes have been uploaded to a pool. They are in it already. */
export function tellOfCodes(couponId: string, added: number, actor: Actor): Decision {
  if (added === 0) return NOTHING;
  const fields = { [`coupons.${couponId}.codes_added`]: { from: null, to: added } };
  return { changes: [{ type: 'settings.updated', actor, profileId: null, fields }] };
}

function defined(was: Coupon | null, is: Coupon, actor: Actor): Decision {
  const fields = differences(was ? told(was) : UNMADE, told(is), `coupons.${is.id}.`);
  if (Object.keys(fields).length === 0) return NOTHING;
  return { couponDefinition: is, changes: [{ type: 'settings.updated', actor, profileId: null, fields }] };
}

const UNMADE = { name: null, code: null, warn_below: null, retired_at: null };

function told({ name, code, warnBelow, retiredAt }: Coupon): Fields {
  return { name, code, warn_below: warnBelow, retired_at: retiredAt?.toISOString() ?? null };
}
