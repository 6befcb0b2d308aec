import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Policy, secondsToFull, type Taken } from '../domain/bucket.ts';
import type { Buckets } from '../limits/buckets.ts';
import type { Kind, Policies } from '../limits/policies.ts';
import { hashOf } from '../secrets.ts';
import { addressOf } from './addressOf.ts';
import { CallError } from './callError.ts';

/** What is counted as one caller. */
export type Counted = { kind: Kind; name: string };

export type Limits = ReturnType<typeof openLimits>;

/**
 * How often the API may be called (DATA-3). Counted by what a caller shows, before anybody looks up whose it is; what turns
 * out to be nobody's is counted by address as well, so that guessing is no way around. Throws `rate_limited`.
 */
export function openLimits(buckets: Buckets, policies: Policies) {
  return { count, countStranger };

  function count({ kind, name }: Counted, reply: FastifyReply): void | Promise<void> {
    const policy = policies[kind];
    if (!policy) return;
    const taken = buckets.take(`${kind}:${name}`, policy);
    if (!(taken instanceof Promise)) return say(taken, { kind, policy }, reply);
    return taken.then(told => say(told, { kind, policy }, reply));
  }

  /** Who showed nothing at all has been counted by address already. */
  async function countStranger(shown: Counted, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (shown.kind !== 'address') await count(byAddress(request), reply);
  }
}

export const byAddress = (request: FastifyRequest): Counted => ({
  kind: 'address',
  name: addressOf(request),
});

/** Of what opens something: never itself, since it is told to others. */
export function bySecret(kind: Kind, secret: string): Counted {
  return { kind, name: hashOf(secret).toString('base64url') };
}

type Told = { kind: Kind; policy: Policy };

function say(taken: Taken, told: Told, reply: FastifyReply): void {
  reply.headers(headersOf(taken, told));
  if (taken.isAllowed) return;
  const { perSecond, burst } = told.policy;
  const most = (count: number) => count.toLocaleString('en');
  reply.header('retry-after', Math.max(1, Math.ceil(taken.wait)));
  throw new CallError('rate_limited', {
    detail: `At most ${most(perSecond)} requests a second, and ${most(burst)} at once.`,
  });
}

/**
 * draft-ietf-httpapi-ratelimit-headers-10 names the two fields `RateLimit-Policy` and `RateLimit`; the three of its seventh
 * version are those that clients know, Klaviyo's among them.
 */
function headersOf({ left }: Taken, { kind, policy }: Told) {
  const reset = Math.ceil(secondsToFull(policy, left));
  return {
    'ratelimit-policy': `"${kind}";q=${policy.burst};w=${Math.ceil(secondsToFull(policy))}`,
    ratelimit: `"${kind}";r=${left};t=${reset}`,
    'ratelimit-limit': policy.burst,
    'ratelimit-remaining': left,
    'ratelimit-reset': reset,
  };
}
