import type * as wire from '../../contract/klaviyoRoutes.ts';
import { NO_COUNTS, waitsForSomebody } from '../domain/klaviyo/pull.ts';
import { STEPS } from '../klaviyo/steps.ts';
import type { KlaviyoSource } from '../store/klaviyoSources.ts';

/** Without its key, which is told to nobody. */
export function presentKlaviyo(source: KlaviyoSource | null, now: Date): wire.KlaviyoSource {
  if (!source) return OFF;
  const { step, trouble } = source;
  return {
    state: stateOf(source, now),
    connected_at: source.connectedAt.toISOString(),
    step,
    is_first: source.since === null,
    counts: source.counts,
    left_out: source.leftOut,
    left_out_last: source.leftOutLast,
    round_ended_at: source.endedAt?.toISOString() ?? null,
    next_at: source.stoppedAt || waitsForSomebody(source) ? null : source.nextAt.toISOString(),
    trouble: trouble && { code: trouble, scope: trouble === 'scope' ? STEPS[step].scope : null },
  };
}

const OFF: wire.KlaviyoSource = {
  ...{ state: 'off', connected_at: null, step: null, is_first: true, counts: NO_COUNTS, left_out: 0 },
  ...{ left_out_last: [], round_ended_at: null, next_at: null, trouble: null },
};

function stateOf({ stoppedAt, trouble, endedAt, step, cursor, nextAt }: KlaviyoSource, now: Date) {
  if (stoppedAt) return 'stopped';
  if (trouble) return 'trouble';
  const isBetweenRounds = endedAt !== null && step === 'profiles' && cursor === null && nextAt > now;
  return isBetweenRounds ? 'waiting' : 'pulling';
}
