import { useSyncExternalStore } from 'react';
import { keep, kept } from '../ticket/storage.ts';

const nameOf = (memberId: string) => `parley.firstSteps.${memberId}`;
const readers = new Set<() => void>();

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

/** Whether a member has put the first steps away in this browser, and how they do. */
export function useHidden(memberId: string): [boolean, () => void] {
  const isHidden = useSyncExternalStore(subscribe, () => kept(nameOf(memberId)) === 'hidden');
  const hide = () => {
    keep(nameOf(memberId), 'hidden');
    for (const read of readers) read();
  };
  return [isHidden, hide];
}
