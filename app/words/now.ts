import { useSyncExternalStore } from 'react';

const EVERY = 20_000;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const readers = new Set<() => void>();

function tick() {
  now = Date.now();
  for (const read of readers) read();
}

function subscribe(read: () => void) {
  if (readers.size === 0) timer = setInterval(tick, EVERY);
  readers.add(read);
  return () => {
    readers.delete(read);
    if (readers.size === 0) clearInterval(timer);
  };
}

/** A time that has just come in can be newer than the last tick, and nothing happened in the future. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
