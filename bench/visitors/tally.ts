import type { Arrival } from './crowd.ts';

/** A reply as it was committed. */
export type Reply = { body: string; sessionId: string };

export type Tally = { arrived: number; lost: number; double: number; astray: number };

/**
 * What became of replies of different words: came to their visitor; did not; came to them as two messages; came to somebody
 * else.
 */
export function tally(replies: Reply[], arrivals: Map<string, Arrival[]>): Tally {
  const counted = { arrived: 0, lost: 0, double: 0, astray: 0 };
  for (const { body, sessionId } of replies) {
    const came = arrivals.get(body) ?? [];
    const theirs = came.filter(one => one.sessionId === sessionId).length;
    counted[theirs > 0 ? 'arrived' : 'lost'] += 1;
    if (theirs > 1) counted.double += 1;
    counted.astray += came.length - theirs;
  }
  return counted;
}
