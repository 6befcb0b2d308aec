import { setTimeout as pause } from 'node:timers/promises';

const MOST_TRIES = 3;
const PAUSE_MS = 200;

type Ask = (signal: AbortSignal) => Promise<Response>;

/**
 * Asks up to three times where no answer begins in time, the connection breaks, or the other side says that it is
 * busy or broken. Only for what does no harm twice. Gives the last answer, or throws the last failure.
 */
export async function withPatience(ask: Ask, timeoutMs: number): Promise<Response> {
  for (let tries = 1; tries < MOST_TRIES; tries += 1) {
    const answer = await inTime(ask, timeoutMs).catch(() => null);
    if (answer && !isPassing(answer.status)) return answer;
    await answer?.body?.cancel();
    await pause(PAUSE_MS * tries);
  }
  return inTime(ask, timeoutMs);
}

/** The time is for the answer to begin: what it brings is read at its reader's pace. */
async function inTime(ask: Ask, timeoutMs: number): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  try {
    return await ask(late.signal);
  } finally {
    clearTimeout(timer);
  }
}

function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}
