import { useEffect } from 'react';
import { useVisible } from '../ui/useVisible.ts';
import { lookAt } from './looking.ts';

/** Who has had another window before them for this long has gone, and whoever only glances elsewhere has not. */
const AWAY_AFTER = 60_000;

/** Tells colleagues that this ticket is before somebody, for as long as it is (THREAD-3). */
export function useLooking(ticketId: string) {
  const visible = useVisible();
  useEffect(() => {
    if (visible) return lookAt(ticketId);
    const leaving = setTimeout(lookAt, AWAY_AFTER, null);
    return () => clearTimeout(leaving);
  }, [ticketId, visible]);
  useEffect(() => () => lookAt(null), []);
}
