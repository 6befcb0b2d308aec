import type { Coupon, CouponCode } from '../domain/coupons/state.ts';

/** The coupons and codes that a batch has loaded, as its decisions change them: no two commands are given one code. */
export class Pools {
  private coupons = new Map<string, Coupon>();
  private codes = new Map<string, CouponCode>();

  knowCoupon(coupon: Coupon): void {
    this.coupons.set(`${coupon.workspaceId} ${coupon.id}`, coupon);
  }

  /** The free ones come in the order in which they are handed out. */
  knowCode(code: CouponCode): void {
    this.codes.set(`${code.workspaceId} ${code.couponId} ${code.code}`, code);
  }

  coupon(workspaceId: string, id: string): Coupon | null {
    return this.coupons.get(`${workspaceId} ${id}`) ?? null;
  }

  /** The code that this customer has of the coupon, else `before` where it is free, else the next free one. */
  codeFor(coupon: Coupon, profileId: string, before: string | null): CouponCode | null {
    const pool = [...this.codes.values()].filter(
      one => one.workspaceId === coupon.workspaceId && one.couponId === coupon.id,
    );
    const free = pool.filter(one => one.profileId === null);
    const held = pool.find(one => one.profileId === profileId);
    return held ?? free.find(one => one.code === before) ?? free[0] ?? null;
  }

  heldBy(profileId: string): CouponCode[] {
    return this.codes.size === 0 ? [] : [...this.codes.values()].filter(one => one.profileId === profileId);
  }
}
