import type { FastifyReply } from 'fastify';
import { CallError } from './callError.ts';

/** What it gives takes that one time out of the count again. */
export type Limiter = (key: string, reply: FastifyReply) => () => void;

/** Throws once something has been done so often within a minute. Each process counts for itself. */
export function limiter(most: number, now: () => Date): Limiter {
  const done = new Map<string, number[]>();
  let forgotten = 0;
  return (key, reply) => {
    const at = now().getTime();
    if (at - forgotten >= A_MINUTE) {
      forgetBefore(done, at - A_MINUTE);
      forgotten = at;
    }
    const lately = (done.get(key) ?? []).filter(time => at - time < A_MINUTE);
    const [first] = lately;
    if (first !== undefined && lately.length >= most) {
      reply.header('retry-after', Math.ceil((first + A_MINUTE - at) / 1000));
      throw new CallError('rate_limited', { detail: `At most ${most} a minute.` });
    }
    done.set(key, [...lately, at]);
    return () => forget(done, key, at);
  };
}

const A_MINUTE = 60_000;

function forget(done: Map<string, number[]>, key: string, at: number): void {
  const times = done.get(key) ?? [];
  const place = times.lastIndexOf(at);
  if (place >= 0) done.set(key, times.toSpliced(place, 1));
}

/** Visitors come and go by the thousand: who has done nothing for a minute is not remembered. */
function forgetBefore(done: Map<string, number[]>, moment: number): void {
  for (const [key, times] of done) if ((times.at(-1) ?? 0) <= moment) done.delete(key);
}
