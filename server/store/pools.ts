import type { Coupon, CouponCode } from '../domain/coupons/state.ts';
import type { Accepted } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import type { Message, Profile, ShortLink } from '../domain/state.ts';
import type { Command } from './command.ts';

/** The coupons and codes that a batch has loaded, as its decisions change them: no two commands are given one code. */
export class Pools {
  private coupons = new Map<string, Coupon>();
  private codes = new Map<string, CouponCode>();
  /** Of messages that are tried again, and may need another code in them. */
  private links: ShortLink[] = [];

  knowCoupon(coupon: Coupon): void {
    this.coupons.set(`${coupon.workspaceId} ${coupon.id}`, coupon);
  }

  /** The free ones come in the order in which they are handed out. */
  knowCode(code: CouponCode): void {
    this.codes.set(`${code.workspaceId} ${code.couponId} ${code.code}`, code);
  }

  knowLink(link: ShortLink): void {
    this.links.push(link);
  }

  absorb({ couponDefinition, coupons = [] }: Accepted): void {
    if (couponDefinition) this.knowCoupon(couponDefinition);
    for (const code of coupons) this.knowCode(code);
  }

  factsFor(
    command: Command,
    profile: Profile | null,
    message: Message | null,
  ): Pick<Facts, 'coupon' | 'couponCode' | 'heldCodes' | 'links'> {
    return {
      ...this.couponFor(command, profile, message),
      heldCodes: profile ? this.heldBy(profile.id) : [],
      links: this.linksFor(command),
    };
  }

  private couponFor(
    { workspaceId, load }: Command,
    profile: Profile | null,
    message: Message | null,
  ): Pick<Facts, 'coupon' | 'couponCode'> {
    const again = load.codeAnew ? message : null;
    const id = load.couponId ?? again?.couponId;
    const coupon = (id && this.coupons.get(`${workspaceId} ${id}`)) || null;
    if (!coupon || !profile) return { coupon, couponCode: null };
    return { coupon, couponCode: this.codeFor(coupon, profile.id, again?.couponCode ?? null) };
  }

  /** The code that this customer has of the coupon, else `before` where it is free, else the next free one. */
  private codeFor(coupon: Coupon, profileId: string, before: string | null): CouponCode | null {
    const pool = [...this.codes.values()].filter(
      one => one.workspaceId === coupon.workspaceId && one.couponId === coupon.id,
    );
    const free = pool.filter(one => one.profileId === null);
    const held = pool.find(one => one.profileId === profileId);
    return held ?? free.find(one => one.code === before) ?? free[0] ?? null;
  }

  private heldBy(profileId: string): CouponCode[] {
    return this.codes.size === 0 ? [] : [...this.codes.values()].filter(one => one.profileId === profileId);
  }

  private linksFor({ load: { messageId, codeAnew } }: Command): ShortLink[] {
    return codeAnew ? this.links.filter(link => link.messageId === messageId) : [];
  }
}
