import { type Bucket, type Policy, secondsToFull, takeFrom } from '../domain/bucket.ts';
import type { Buckets } from './buckets.ts';

type Kept = { bucket: Bucket; fullAt: number };

const FORGET_EVERY_SECONDS = 10;

/** Buckets of this process alone. By the machine's own clock, which nobody sets back. */
export function processBuckets(seconds = () => performance.now() / 1000): Buckets & {
  take(name: string, policy: Policy): ReturnType<typeof takeFrom>;
} {
  const kept = new Map<string, Kept>();
  let forgotten = 0;
  return {
    take: (name, policy) => {
      const at = seconds();
      if (at - forgotten > FORGET_EVERY_SECONDS) {
        forgotten = at;
        for (const [one, { fullAt }] of kept) if (fullAt <= at) kept.delete(one);
      }
      const taken = takeFrom(kept.get(name)?.bucket, policy, at);
      const { bucket } = taken;
      kept.set(name, { bucket, fullAt: at + secondsToFull(policy, bucket.left) });
      return taken;
    },
    close: async () => {},
  };
}
