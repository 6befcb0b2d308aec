import type { DeliveryError, WebhookDisabled } from '../../contract/webhookRoutes.ts';

/** What came of calling a webhook. */
export type Answered = {
  /** Null where nobody answered. */
  code: number | null;
  text: string | null;
  error: DeliveryError | null;
  tookMs: number;
};

/** What becomes of a delivery after a try. */
export type AfterTry = {
  state: 'waiting' | 'delivered' | 'failed';
  nextAt: Date | null;
  /** Why its webhook is called no more, if so. */
  disables: Exclude<WebhookDisabled, 'by_hand'> | null;
};

const [MINUTE, HOUR] = [60, 3600];
/** In seconds, after each try that failed: 72 hours and 35 minutes in all. */
const WAITS = [
  5,
  30,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  18 * HOUR,
  23 * HOUR,
];
/** Never sooner than said, and by so much later at most, so that many that failed together do not come together again. */
const JITTER = 0.2;

/** How often something is tried at most. */
export const MOST_TRIES = WAITS.length + 1;

/**
 * DATA-3, as Standard Webhooks 1.0 has it: only 2xx is a yes, 410 means never again, all else is tried again.
 * `attempts` counts this try too; `chance` is from 0 up to 1.
 */
export function afterTry(attempts: number, code: number | null, now: Date, chance: number): AfterTry {
  if (code !== null && code >= 200 && code < 300) return { state: 'delivered', nextAt: null, disables: null };
  if (code === 410) return { state: 'failed', nextAt: null, disables: 'gone' };
  const wait = WAITS[attempts - 1];
  if (wait === undefined) return { state: 'failed', nextAt: null, disables: 'failing' };
  const nextAt = new Date(now.getTime() + Math.round(wait * 1000 * (1 + JITTER * chance)));
  return { state: 'waiting', nextAt, disables: null };
}
