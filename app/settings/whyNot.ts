import { reasonOf } from './reasonOf.ts';
import type { Told } from './troubles.ts';
import type { SettingsSay } from './words/useSettingsWords.ts';

/** Why nothing was saved, where no field is to blame. */
export function whyNot({ refusal, troubles }: Told, t: SettingsSay): string | null {
  if (!refusal || troubles.length > 0) return null;
  return t('settings.refused', { reason: reasonOf(refusal, t) });
}
