import type { FastifyReply, FastifyRequest } from 'fastify';
import { addressOf } from './addressOf.ts';
import { limiter } from './limiter.ts';

/** Counts one try to get in. What it gives is called once it was right, and takes it out of the count. */
export type Tries = (whose: string, request: FastifyRequest, reply: FastifyReply) => () => void;

/** In a minute, from one network: at one account, and at all of them. */
const AT_ONE = 5;
const AT_ALL = 30;

/**
 * ROLE-4: guessing is slow, and nobody is locked out by it: what is counted is where the tries come from, so that
 * somebody else's wrong passwords, wherever they are, keep nobody from signing in at home.
 */
export function openTries(now: () => Date): Tries {
  const [atOne, atAll] = [limiter(AT_ONE, now), limiter(AT_ALL, now)];
  return (whose, request, reply) => {
    const from = addressOf(request);
    const undo = [atAll(from, reply), atOne(`${from} ${whose}`, reply)];
    return () => {
      for (const one of undo) one();
    };
  };
}
