import { useSyncExternalStore } from 'react';

function subscribe(read: () => void) {
  document.addEventListener('visibilitychange', read);
  return () => document.removeEventListener('visibilitychange', read);
}

/** Whether somebody can see this page at all. */
export function useVisible(): boolean {
  return useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');
}
