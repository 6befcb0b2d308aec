import { useMemo } from 'react';
import type { HistoryKey } from '../../../words/catalog.ts';
import type { Clock } from '../../../words/clock.ts';
import { useClock } from '../../../words/useClock.ts';
import { type SayOf, useWordsOf } from '../../../words/useWordsOf.ts';

export type HistorySay = SayOf<HistoryKey>;
export type HistoryClock = Omit<Clock, 't'> & { t: HistorySay };

/** The words of a ticket's history, which come with its screen, and the clock of the whole inbox. */
export function useHistoryClock(): HistoryClock {
  const { t } = useWordsOf<HistoryKey>();
  const clock = useClock();
  return useMemo(() => ({ ...clock, t }), [clock, t]);
}
