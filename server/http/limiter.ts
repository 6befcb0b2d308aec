import type { FastifyReply } from 'fastify';
import { CallError } from './callError.ts';

export type Limiter = (key: string, reply: FastifyReply) => void;

/** Throws once something has been done so often within a minute. Each process counts for itself. */
export function limiter(most: number, now: () => Date): Limiter {
  const done = new Map<string, number[]>();
  return (key, reply) => {
    const at = now().getTime();
    const lately = (done.get(key) ?? []).filter(time => at - time < A_MINUTE);
    const [first] = lately;
    if (first !== undefined && lately.length >= most) {
      reply.header('retry-after', Math.ceil((first + A_MINUTE - at) / 1000));
      throw new CallError('rate_limited', { detail: `At most ${most} a minute.` });
    }
    done.set(key, [...lately, at]);
  };
}

const A_MINUTE = 60_000;
