import { Refused } from '../../../contract/client.ts';
import { reasonOf } from '../reasonOf.ts';
import type { SettingsSay } from '../words/useSettingsWords.ts';

/** Why a key was not made, or not retired, as the end of a sentence. */
export function keyTrouble(error: unknown, t: SettingsSay): string {
  if (error instanceof Refused && error.code === 'too_many_keys') return t('refused.too_many_keys');
  return reasonOf(error, t);
}
