import type { CouponCode } from './coupons/state.ts';
import type { ShortLink, StoredMedia } from './state.ts';

/** What an agent asks to send: words, pictures, a code of a coupon. */
export type Draft = {
  body: string;
  mediaIds: string[];
  couponId: string | null;
  /** What it has from before, where it is written anew. */
  kept?: Pick<Written, 'media' | 'couponId' | 'couponCode'>;
};

/** The same as it is to leave: all filled in, nothing left to look up. */
export type Written = {
  body: string;
  media: StoredMedia[];
  couponId: string | null;
  couponCode: string | null;
  /** The codes that it takes out of their pools. */
  coupons: CouponCode[];
  links: ShortLink[];
};
