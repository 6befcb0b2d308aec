import { createHash } from 'node:crypto';

const WORK = Buffer.alloc(2 ** 21);

/**
 * Milliseconds that the same piece of work takes, some two on a machine of 2026. Each time the same where a machine is left
 * alone: what its hundredth takes longer than its middle, others have taken, and will have taken of what is measured besides.
 */
export function yardstick(): number {
  const begun = performance.now();
  createHash('sha256').update(WORK).digest();
  return performance.now() - begun;
}
