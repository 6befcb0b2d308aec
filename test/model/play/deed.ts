import { Refused } from '../../../server/store/refused.ts';

/** One thing done to both: to the real rules through their actions, and to the model. Each tells how it ended. */
export type Deed = {
  /** The provider's id of the request, which counts once in a batch. */
  key?: string;
  real(): Promise<unknown>;
  model(): string;
};

/** In one word how an action ended. */
export async function endOf(ended: Promise<unknown>): Promise<string> {
  try {
    return wordFor(await ended);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

function wordFor(result: unknown): string {
  if (result === 'repeated') return 'repeated';
  const { journal, isNew } = (result ?? {}) as { journal?: string; isNew?: boolean };
  return journal ?? (isNew === false ? 'already' : 'done');
}
