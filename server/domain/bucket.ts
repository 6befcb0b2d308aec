/** How often something may be done: so many times a second, and so many at once after a while without any. */
export type Policy = { perSecond: number; burst: number };

/** What is left of a bucket, and when that was so, in seconds. */
export type Bucket = { left: number; at: number };

export type Taken = {
  isAllowed: boolean;
  /** Whole times that are left now. */
  left: number;
  /** Seconds until the next is allowed: 0 while any is left. */
  wait: number;
};

/** A token bucket: what is not known is full, and what is taken comes back with time. */
export function takeFrom(known: Bucket | undefined, policy: Policy, at: number): Taken & { bucket: Bucket } {
  const { perSecond, burst } = policy;
  const filled = known ? known.left + Math.max(0, at - known.at) * perSecond : burst;
  const before = Math.min(burst, filled);
  const isAllowed = before >= 1;
  const left = isAllowed ? before - 1 : before;
  return { ...tellOf(isAllowed, left, policy), bucket: { left, at } };
}

/** The same of what is kept elsewhere. */
export function tellOf(isAllowed: boolean, left: number, { perSecond }: Policy): Taken {
  return { isAllowed, left: Math.floor(left), wait: left >= 1 ? 0 : (1 - left) / perSecond };
}

/** Seconds until it is full again: what has rested so long need not be remembered. */
export function secondsToFull({ perSecond, burst }: Policy, left = 0): number {
  return (burst - left) / perSecond;
}
