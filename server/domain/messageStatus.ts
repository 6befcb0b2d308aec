import type { MessageStatus } from '../../contract/vocabulary.ts';

/**
 * How far a message has come. A provider's reports arrive repeated and in any order; only what is further counts
 * (SMS-10). `failed` and `canceled` end it; `delivered` outranks `failed`, since a phone that has it has it.
 */
const RANK: Record<MessageStatus, number> = {
  received: 0,
  scheduled: 0,
  queued: 1,
  sending: 2,
  unknown: 3,
  sent: 4,
  canceled: 5,
  failed: 6,
  delivered: 7,
};

export function isFurther(from: MessageStatus, to: MessageStatus): boolean {
  return RANK[to] > RANK[from];
}
