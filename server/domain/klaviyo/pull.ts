import { type KlaviyoCounts, KlaviyoStep } from '../../../contract/klaviyoRoutes.ts';
import type { Job } from '../decision.ts';
import type { KlaviyoPull, PulledPage, PullRefused } from './state.ts';

const STEPS = KlaviyoStep.options;
const BETWEEN_ROUNDS_MS = 15 * 60_000;
/** Shown, to see what is wrong with them; all of them are only counted. */
const LEFT_OUT_SHOWN = 20;

export const NO_COUNTS: KlaviyoCounts = {
  profiles: 0,
  consents: 0,
  metrics: 0,
  campaigns: 0,
  flows: 0,
  events: 0,
};

/** The first round of a connection, before its first page. */
export function firstPull(workspaceId: string, connectionId: string, now: Date): KlaviyoPull {
  return {
    ...{ workspaceId, connectionId, turn: 0, step: 'profiles', cursor: null, since: null },
    ...{ beganAt: now, endedAt: null, nextAt: now, failures: 0, trouble: null },
    ...{ counts: NO_COUNTS, leftOut: 0, leftOutLast: [], metrics: {} },
  };
}

/** A round begins with its first page, whenever that is asked for. */
export function asked(pull: KlaviyoPull, now: Date): KlaviyoPull {
  return pull.step === STEPS[0] && pull.cursor === null ? { ...pull, beganAt: now } : pull;
}

/** Where a page that has been taken leads: to the next one, to the next step, or to the next round after a while. */
export function afterPage(pull: KlaviyoPull, page: PulledPage, now: Date): KlaviyoPull {
  const taken = { ...withPage(pull, page), turn: pull.turn + 1, failures: 0, trouble: null, nextAt: now };
  if (page.next !== null) return { ...taken, cursor: page.next };
  const step = STEPS[STEPS.indexOf(pull.step) + 1];
  if (step) return { ...taken, step, cursor: null };
  const nextAt = new Date(now.getTime() + BETWEEN_ROUNDS_MS);
  return { ...taken, step: 'profiles', cursor: null, since: pull.beganAt, endedAt: now, nextAt };
}

function withPage(pull: KlaviyoPull, { counts, leftOut, metrics }: PulledPage): KlaviyoPull {
  return {
    ...pull,
    counts: added(pull.counts, counts),
    leftOut: pull.leftOut + leftOut.length,
    leftOutLast: [...pull.leftOutLast, ...leftOut].slice(-LEFT_OUT_SHOWN),
    metrics: { ...pull.metrics, ...metrics },
  };
}

function added(known: KlaviyoCounts, more: Partial<KlaviyoCounts>): KlaviyoCounts {
  const sums = Object.entries(known).map(([name, count]) => [
    name,
    count + (more[name as keyof KlaviyoCounts] ?? 0),
  ]);
  return Object.fromEntries(sums) as KlaviyoCounts;
}

/** Only somebody can put these right: nothing is asked until they have. */
const WAIT_FOR_SOMEBODY: readonly string[] = ['key', 'scope'];

/** Below that, what has failed is none of anybody's trouble yet. */
const FAILURES_TO_TELL = 3;
const LONGEST_REST_MS = 15 * 60_000;

/** Where a page that was not answered leaves it. `nextAt` says when to ask again, unless it waits for somebody. */
export function putOff(pull: KlaviyoPull, refused: PullRefused, now: Date): KlaviyoPull {
  const after = (ms: number) => new Date(now.getTime() + Math.min(ms, LONGEST_REST_MS));
  if (refused.why === 'busy') return { ...pull, nextAt: after(refused.againInMs) };
  const failures = pull.failures + 1;
  const failed = { ...pull, failures, nextAt: after(2500 * 2 ** failures) };
  if (refused.why === 'cursor') return { ...failed, cursor: null };
  const isToTell = WAIT_FOR_SOMEBODY.includes(refused.why) || failures >= FAILURES_TO_TELL;
  return { ...failed, trouble: isToTell ? refused.why : pull.trouble };
}

export function waitsForSomebody({ trouble }: Pick<KlaviyoPull, 'trouble'>): boolean {
  return trouble !== null && WAIT_FOR_SOMEBODY.includes(trouble);
}

/** The next page, when its time has come. A key that is given anew is none of a former one's business. */
export function pullJob({ workspaceId, connectionId, nextAt: runAt }: KlaviyoPull): Job {
  return {
    task: 'pullKlaviyo',
    payload: { workspaceId, connectionId },
    runAt,
    key: `klaviyo:${connectionId}`,
  };
}
