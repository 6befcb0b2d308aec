import { useSyncExternalStore } from 'react';

export type Light = { state: 'live' | 'reconnecting'; since: number } | { state: 'stale'; since: number };

/** A short break is nobody's business; after this the screen admits that it shows the past. */
const STALE_AFTER = 10_000;

let light: Light = { state: 'reconnecting', since: Date.now() };
let timer: ReturnType<typeof setTimeout> | undefined;
const readers = new Set<() => void>();

function show(next: Light) {
  light = next;
  for (const read of readers) read();
}

export function lineIsUp() {
  clearTimeout(timer);
  timer = undefined;
  show({ state: 'live', since: Date.now() });
}

export function lineIsDown() {
  if (timer !== undefined || light.state === 'stale') return;
  const since = Date.now();
  show({ state: 'reconnecting', since });
  timer = setTimeout(() => show({ state: 'stale', since }), STALE_AFTER);
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

export function useLight(): Light {
  return useSyncExternalStore(subscribe, () => light);
}
