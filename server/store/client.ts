import { Client } from 'pg';

/**
 * Asks by callback where a promise is wanted: a third of what the driver's own promises give stays until V8 collects all of
 * its memory, which slows whatever is asked meanwhile (`docs/decisions/0056-what-was-read-is-let-go.md`).
 */
export class AskingClient extends Client {
  // biome-ignore lint/suspicious/noExplicitAny: the driver has eight ways to be called.
  override query(...asked: any[]): any {
    const ask = super.query.bind(this) as (...asked: unknown[]) => unknown;
    const isHeard = typeof asked[0]?.submit === 'function' || asked.some(one => typeof one === 'function');
    return isHeard ? ask(...asked) : answerTo(ask, asked);
  }
}

/** Throws with the trace of whoever asked, as the driver does. */
async function answerTo(ask: (...asked: unknown[]) => unknown, asked: unknown[]): Promise<unknown> {
  try {
    return await new Promise((resolve, reject) => {
      ask(...asked, (error: Error | null, answer: unknown) => (error ? reject(error) : resolve(answer)));
    });
  } catch (error) {
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}
