import type * as wire from '../../contract/couponRoutes.ts';
import type { CodeRow, CouponRow } from '../store/read/coupons.ts';

export function presentCoupon(row: CouponRow): wire.Coupon {
  const { remaining, retiredAt } = row;
  return {
    id: row.id,
    name: row.name,
    kind: row.code === null ? 'pool' : 'one_code',
    code: row.code,
    warn_below: row.warnBelow,
    remaining,
    handed_out: row.handedOut,
    low: retiredAt === null && remaining !== null && remaining < row.warnBelow,
    retired_at: retiredAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
  };
}

export function presentCode({ code, uses, takenAt, profileId, name, phone }: CodeRow): wire.CouponCode {
  const profile = profileId === null ? null : { id: profileId, name, phone };
  return { code, profile, uses, taken_at: takenAt?.toISOString() ?? null };
}
