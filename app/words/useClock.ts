import { useMemo } from 'react';
import { useSession } from '../session/useSession.ts';
import type { Clock } from './clock.ts';
import { useWords } from './useWords.ts';

/** One zone for the whole screen, the workspace's, so that colleagues in two countries read the same times. */
export function useClock(): Clock {
  const { t, locale } = useWords();
  const zone = useSession().workspace.time_zone;
  return useMemo(() => ({ t, locale, zone }), [t, locale, zone]);
}
