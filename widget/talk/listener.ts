import { keptAs } from '../loader/goesOn.ts';
import type { Tag } from '../loader/tag.ts';

/**
 * Which tab holds a line unseen, where the browser has no locks; empty when none does. It is kept apart from all else:
 * a tab that writes what it keeps, before it has heard that the listener has gone, would bring that one back.
 */
export function listenerOf(tag: Tag): string {
  try {
    return localStorage.getItem(keyOf(tag)) ?? '';
  } catch {
    // Where nothing is shared between tabs, each listens for itself.
    return '';
  }
}

export function setListener(tag: Tag, id: string): void {
  try {
    localStorage.setItem(keyOf(tag), id);
  } catch {}
}

/** Calls when another tab listens, or none. */
export function onListener(tag: Tag, changed: () => void): void {
  addEventListener('storage', ({ key }) => key === keyOf(tag) && changed());
}

function keyOf(tag: Tag): string {
  return `${keptAs(tag)} line`;
}
