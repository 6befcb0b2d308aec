import { useSyncExternalStore } from 'react';
import { keep, kept } from '../ticket/storage.ts';

/** What of a customer somebody may not want to see all day. */
export type SectionName = 'visit' | 'overview' | 'consent' | 'activity' | 'orders' | 'tickets';

const KEPT_AS = 'parley.folded';
const readers = new Set<() => void>();
let folded = read();

function read(): ReadonlySet<string> {
  const names = kept(KEPT_AS);
  return new Set(Array.isArray(names) ? names.map(String) : []);
}

function subscribe(reader: () => void) {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** In this browser, for every customer. */
export function setFolded(name: SectionName, to: boolean): void {
  const rest = [...folded].filter(other => other !== name);
  folded = new Set(to ? [...rest, name] : rest);
  keep(KEPT_AS, folded.size > 0 ? [...folded] : null);
  for (const reader of readers) reader();
}

export function useFolded(name: SectionName): boolean {
  return useSyncExternalStore(subscribe, () => folded.has(name));
}
