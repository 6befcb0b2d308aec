import { useSyncExternalStore } from 'react';

export type Toast = {
  id: number;
  text: string;
  tone: 'done' | 'refused';
  undo?: () => void;
  /** What else it offers, in a word. */
  action?: { label: string; run: () => void };
  /** For how long, in milliseconds, where what it offers lasts longer or shorter than others do. */
  stays?: number;
};

const STAYS = { done: 6000, refused: 9000 };

let shown: Toast | null = null;
let made = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const readers = new Set<() => void>();

function set(toast: Toast | null) {
  shown = toast;
  for (const read of readers) read();
}

/** One at a time: what is said last is what matters. */
export function say(toast: Omit<Toast, 'id'>) {
  clearTimeout(timer);
  made += 1;
  set({ ...toast, id: made });
  timer = setTimeout(dismiss, toast.stays ?? STAYS[toast.tone]);
}

export function dismiss() {
  clearTimeout(timer);
  set(null);
}

export function undoLast() {
  const undo = shown?.undo;
  if (!undo) return;
  dismiss();
  undo();
}

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

export function useToast(): Toast | null {
  return useSyncExternalStore(subscribe, () => shown);
}
