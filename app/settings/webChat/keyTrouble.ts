import { Refused } from '../../../contract/client.ts';
import type { Say } from '../../words/useWords.ts';
import { reasonOf } from '../reasonOf.ts';

/** Why a key was not made, or not retired, as the end of a sentence. */
export function keyTrouble(error: unknown, t: Say): string {
  if (error instanceof Refused && error.code === 'too_many_keys') return t('refused.too_many_keys');
  return reasonOf(error, t);
}
