import type {
  KlaviyoCounts,
  KlaviyoLeftOut,
  KlaviyoStep,
  KlaviyoTrouble,
} from '../../../contract/klaviyoRoutes.ts';

/** A Klaviyo account that a workspace pulls from: where it is, and what has come of it so far. */
export type KlaviyoPull = {
  workspaceId: string;
  /** Another for each key that is given: what was asked by a former one is nobody's. */
  connectionId: string;
  /** One more with every page that was taken: two that take the same one count it once. */
  turn: number;
  step: KlaviyoStep;
  /** Klaviyo's own, within the step; null for its first page. */
  cursor: string | null;
  /** What was there before then has been pulled; null in the first round, which pulls everything. */
  since: Date | null;
  /** When this round began; what changes at Klaviyo meanwhile may or may not be in it. */
  beganAt: Date;
  /** When the last round ended. */
  endedAt: Date | null;
  nextAt: Date;
  failures: number;
  trouble: KlaviyoTrouble | null;
  counts: KlaviyoCounts;
  leftOut: number;
  leftOutLast: KlaviyoLeftOut[];
  /** The names of its metrics, by their ids there. */
  metrics: Record<string, string>;
};

/** What a page has come to. */
export type PulledPage = {
  counts: Partial<KlaviyoCounts>;
  leftOut: KlaviyoLeftOut[];
  metrics: Record<string, string>;
  next: string | null;
};

/** Why a page was not answered. Klaviyo says after what time a key may ask again that has asked too often. */
export type PullRefused =
  | { why: KlaviyoTrouble }
  | { why: 'busy'; againInMs: number }
  /** The place in a list is not known there any more: the step begins anew, which changes nothing twice. */
  | { why: 'cursor' };
