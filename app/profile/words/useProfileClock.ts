import { useMemo } from 'react';
import type { Clock } from '../../words/clock.ts';
import { useClock } from '../../words/useClock.ts';
import { type ProfileSay, useProfileWords } from './useProfileWords.ts';

export type ProfileClock = Clock & { t: ProfileSay };

/** The clock of the whole screen, that tells times in these words too. */
export function useProfileClock(): ProfileClock {
  const { t } = useProfileWords();
  const clock = useClock();
  return useMemo(() => ({ ...clock, t }), [clock, t]);
}
