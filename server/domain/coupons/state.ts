export type Coupon = {
  workspaceId: string;
  id: string;
  name: string;
  /** One code for everybody; null where a pool has one for each customer (REPLY-4). */
  code: string | null;
  warnBelow: number;
  createdAt: Date;
  retiredAt: Date | null;
};

/** A code of a pool. It is free while `profileId` is null. */
export type CouponCode = {
  workspaceId: string;
  couponId: string;
  code: string;
  profileId: string | null;
  /** By how many messages it is handed out that have left, or may still leave. */
  uses: number;
  takenAt: Date | null;
};
