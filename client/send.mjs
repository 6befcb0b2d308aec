import { setTimeout as pause } from 'node:timers/promises';
import { problemIn } from './problem.mjs';

/** The answer, once it is no problem, asked for up to so many times; else it throws the problem. */
export async function send(address, request, tries) {
  for (let tried = 1; ; tried += 1) {
    const { answer, error, seconds } = await ask(address, request, tried);
    if (answer) return answer;
    if (seconds === null || tried >= tries) throw error;
    await pause(seconds * 1000, undefined, { signal: request.signal });
  }
}

async function ask(address, request, tried) {
  try {
    const answer = await fetch(address, request);
    if (answer.ok) return { answer };
    const error = await problemIn(answer);
    return { error, seconds: isForLater(error) ? secondsIn(answer) : null };
  } catch (error) {
    // Nobody knows whether a request without an answer arrived. Whoever stopped it does not want it again.
    const isAgain = MAY_REPEAT.has(request.method) && !request.signal?.aborted;
    return { error, seconds: isAgain ? 2 ** tried / 8 : null };
  }
}

/** These have no second effect: a POST goes under the same `Idempotency-Key` again. */
const MAY_REPEAT = new Set(['GET', 'POST']);

/** Called too often, or the first of two under one key is still being carried out: nothing was done. */
function isForLater({ status, code }) {
  return status === 429 || status === 503 || code === 'idempotency_in_flight';
}

/** In seconds, as Parley says it; a proxy may give a date. Null where nothing is said. */
function secondsIn({ headers }) {
  const given = headers.get('retry-after');
  if (given === null) return null;
  const seconds = /^\d+$/.test(given) ? Number(given) : (Date.parse(given) - Date.now()) / 1000;
  return Math.max(seconds, 0);
}
