import type { SendBehaviour } from '../../fakes/behaviour.ts';

/** What becomes of a reply at the provider. */
export type Fate = {
  /** How it treats the first attempts; those that follow it accepts. */
  answers: SendBehaviour[];
  /** What it says of it afterwards, in the order of its calls: repeated, and the wrong way round. */
  reports: string[];
  /** Whether it says so before it answers. */
  early: boolean;
  /** Twilio's code, where it was not delivered. */
  errorCode?: number;
};

/** Of a hundred replies: ten that go wrong, and five whose answers are lost once they have been taken. */
const ANSWERS: SendBehaviour[][] = [
  ...[[{ error: 21211 }], [{ error: 21614 }]],
  ...[[{ rateLimit: 1 }], [{ unavailable: 1 }], [{ rateLimit: 1 }, { unavailable: 1 }]],
  ...[['reset' as const], ['hang' as const], ['reset' as const]],
  ...[['accept_then_hang' as const], ['accept_then_reset' as const], ['accept_then_hang' as const]],
  ...[['accept_then_500' as const], ['accept_then_garbage' as const]],
];

/** Two more that are taken, and not delivered. */
const UNDELIVERED = new Map([
  [98, 30007],
  [99, 30003],
]);

const DELIVERED = [
  ['sent', 'delivered'],
  ['delivered', 'sent'],
  ['sent', 'sent', 'delivered', 'delivered'],
  ['delivered', 'queued', 'sent'],
  [],
];
const FAILED = [
  ['sent', 'undelivered'],
  ['undelivered', 'sent', 'undelivered'],
];

/** That of reply number so and so: scattered, and the same whenever it is asked. */
export function fateOf(number: number): Fate {
  const lot = (number * 37) % 100;
  const turn = Math.floor(number / 7);
  const errorCode = UNDELIVERED.get(lot);
  const reports = (errorCode ? FAILED[turn % FAILED.length] : DELIVERED[turn % DELIVERED.length]) ?? [];
  return { answers: ANSWERS[lot] ?? [], reports, early: turn % 3 === 0, ...(errorCode && { errorCode }) };
}
