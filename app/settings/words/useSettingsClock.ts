import { useMemo } from 'react';
import type { Clock } from '../../words/clock.ts';
import { useClock } from '../../words/useClock.ts';
import { type SettingsSay, useSettingsWords } from './useSettingsWords.ts';

/** The clock of the whole screen, that tells times in the settings' words too. */
export function useSettingsClock(): Clock & { t: SettingsSay } {
  const { t } = useSettingsWords();
  const clock = useClock();
  return useMemo(() => ({ ...clock, t }), [clock, t]);
}
