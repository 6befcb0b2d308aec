import type { FastifyReply } from 'fastify';
import { CallError } from '../callError.ts';

/** How often a route may be called with one key, in a second and in a minute: Klaviyo's sizes, as its clients know them. */
const PACES = {
  XS: [1, 15],
  S: [3, 60],
  M: [10, 150],
  L: [75, 750],
  XL: [350, 3500],
} as const satisfies Record<string, readonly [second: number, minute: number]>;
export type Pace = keyof typeof PACES;

type Window = { seconds: number; most: number; began: number; done: number };

/**
 * Counts calls in windows that begin with a first call, and says in each answer how many are left. Throws
 * `rate_limited` beyond them. Each process counts for itself.
 */
export function openPaces(now: () => Date) {
  const windows = new Map<string, Window[]>();
  return (key: string, pace: Pace, reply: FastifyReply): void => {
    const at = now().getTime() / 1000;
    const known = windows.get(key) ?? windowsOf(pace, at);
    if (!windows.has(key)) windows.set(key, known);
    for (const window of known) if (at - window.began >= window.seconds) restart(window, at);
    const full = known.find(({ done, most }) => done >= most);
    if (full) throw tooMany(full, at, reply);
    for (const window of known) window.done += 1;
    say(known, at, reply);
  };
}

function windowsOf(pace: Pace, began: number): Window[] {
  const [second, minute] = PACES[pace];
  return [
    { seconds: 1, most: second, began, done: 0 },
    { seconds: 60, most: minute, began, done: 0 },
  ];
}

function restart(window: Window, at: number): void {
  window.began = at;
  window.done = 0;
}

function tooMany(full: Window, at: number, reply: FastifyReply): CallError {
  reply.header('retry-after', secondsLeft(full, at));
  return new CallError('rate_limited', {
    detail: `At most ${full.most} calls of this kind in ${full.seconds} seconds.`,
  });
}

function secondsLeft({ began, seconds }: Window, at: number): number {
  return Math.max(1, Math.ceil(began + seconds - at));
}

/** Of whichever window has the fewest calls left. */
function say(known: Window[], at: number, reply: FastifyReply): void {
  const left = ({ most, done }: Window) => most - done;
  const [nearest] = known.toSorted((a, b) => left(a) - left(b));
  if (!nearest) return;
  const limits = known.map(({ most, seconds }) => `${most};w=${seconds}`);
  reply.headers({
    'ratelimit-limit': [nearest.most, ...limits].join(', '),
    'ratelimit-remaining': left(nearest),
    'ratelimit-reset': secondsLeft(nearest, at),
  });
}
