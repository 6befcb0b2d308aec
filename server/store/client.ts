import { Client } from 'pg';
import { toAsk } from './plannedOnce.ts';

/**
 * Asks by callback where a promise is wanted: a third of what the driver's own promises give stays until V8 collects all of
 * its memory, which slows whatever is asked meanwhile (`docs/decisions/0056-what-was-read-is-let-go.md`).
 */
export class AskingClient extends Client {}

type Ask = (...asked: unknown[]) => unknown;

/** In all of the ways in which the driver can be called. */
const query: Ask = function query(this: Client, ...asked) {
  const ask = Client.prototype.query.bind(this) as Ask;
  return isHeard(asked) ? ask(...asked) : answerTo(ask, planned(asked));
};
AskingClient.prototype.query = query as Client['query'];

/** What is to be planned once is told so to the driver, whoever asks it. */
function planned(asked: unknown[]): unknown[] {
  const [text, values] = asked;
  return typeof text === 'string' && Array.isArray(values) ? [toAsk(text, values)] : asked;
}

/** Whoever asks listens by themselves. */
function isHeard([what, ...more]: unknown[]): boolean {
  const listens = typeof what === 'object' && what !== null && 'submit' in what;
  return listens || more.some(one => typeof one === 'function');
}

/** Throws with the trace of whoever asked, as the driver does. */
async function answerTo(ask: Ask, asked: unknown[]): Promise<unknown> {
  try {
    return await new Promise((resolve, reject) => {
      ask(...asked, (error: Error | null, answer: unknown) => (error ? reject(error) : resolve(answer)));
    });
  } catch (error) {
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}
