import type { Ending, Reply } from './ending.ts';

/** What a fake provider does with a text that it is asked to send. `error` is one of its own codes. */
export type SendBehaviour =
  | 'accept'
  | 'accept_then_hang'
  | 'accept_then_reset'
  | 'accept_then_500'
  | 'accept_then_garbage'
  | 'hang'
  | 'reset'
  | 'unavailable'
  /** So many milliseconds later. */
  | { acceptAfter: number }
  /** So many seconds it asks to wait: too many requests, or it is unavailable. */
  | { rateLimit: number }
  | { unavailable: number }
  | { error: number | string };

/** What a provider says when it does not take a text. */
export type Complaints = {
  broken: Reply;
  unavailable: Reply;
  tooMany: Reply;
  of(code: number | string): Reply;
};

/** Whether the text goes into the provider's queue, whatever becomes of the answer. */
export function isTaken(behaviour: SendBehaviour): boolean {
  if (typeof behaviour === 'object') return 'acceptAfter' in behaviour;
  return behaviour.startsWith('accept');
}

/** How a provider that behaves so ends the request, `created` being its answer to one that it takes. */
export function endingOf(behaviour: SendBehaviour, created: Reply, complaints: Complaints): Ending {
  if (typeof behaviour === 'object' && 'acceptAfter' in behaviour)
    return { ...created, afterMs: behaviour.acceptAfter };
  if (typeof behaviour === 'object') return complaintOf(behaviour, complaints);
  const endings: Record<typeof behaviour, Ending> = {
    accept: created,
    accept_then_hang: 'hang',
    accept_then_reset: 'reset',
    accept_then_500: complaints.broken,
    accept_then_garbage: { status: created.status, json: '<html>' },
    hang: 'hang',
    reset: 'reset',
    unavailable: complaints.unavailable,
  };
  return endings[behaviour];
}

type Refusing = Exclude<SendBehaviour, string | { acceptAfter: number }>;

function complaintOf(behaviour: Refusing, complaints: Complaints): Reply {
  if ('error' in behaviour) return complaints.of(behaviour.error);
  if ('unavailable' in behaviour) return later(complaints.unavailable, behaviour.unavailable);
  return later(complaints.tooMany, behaviour.rateLimit);
}

function later(complaint: Reply, seconds: number): Reply {
  return { ...complaint, headers: { 'retry-after': String(seconds) } };
}
