import type { Policy, Taken } from '../domain/bucket.ts';

/** Token buckets by name: of this process, or of all that share a Redis. */
export type Buckets = {
  /** At once where no other process is asked. */
  take(name: string, policy: Policy): Taken | Promise<Taken>;
  close(): Promise<void>;
};
