import { useSyncExternalStore } from 'react';
import { runOf } from '../../keyboard/useShortcut.ts';
import { areOrdersDrawn, forgetOrders } from '../seeOrders.ts';

/** Whoever has followed a link to an order looks at something else by then. */
const WANTED_FOR = 5000;
const readers = new Set<() => void>();
let wanted: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Brings one order before the eyes, open: as soon as it is there, if it is not yet. Beside a thread the drawer opens. */
export function seeOrder(id: string): void {
  if (!areOrdersDrawn()) runOf('o')?.();
  forgetOrders();
  want(id);
  timer = setTimeout(() => want(null), WANTED_FOR);
}

/** What the order does once it is drawn. */
export function isSeen(): void {
  want(null);
}

export function useWantedOrder(): string | null {
  return useSyncExternalStore(subscribe, () => wanted);
}

function want(id: string | null): void {
  clearTimeout(timer);
  wanted = id;
  for (const reader of readers) reader();
}

function subscribe(reader: () => void) {
  readers.add(reader);
  return () => readers.delete(reader);
}
