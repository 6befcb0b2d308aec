import { useCallback, useSyncExternalStore } from 'react';
import { keep, kept } from '../storage.ts';

const readers = new Set<() => void>();

/** It is there unless somebody has put it away, each member for themselves, in this browser. */
const keptAs = (memberId: string) => `parley.history.hidden.${memberId}`;

/** For who does not stay to hear of it. */
export function isHistoryShown(memberId: string): boolean {
  return kept(keptAs(memberId)) !== true;
}

export function showHistory(memberId: string, shown: boolean) {
  keep(keptAs(memberId), shown ? null : true);
  for (const read of readers) read();
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

/** Whether this member wants to see what was done among what was said. */
export function useIsHistoryShown(memberId: string): boolean {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => isHistoryShown(memberId), [memberId]),
  );
}
