import { createContext, useContext, useSyncExternalStore } from 'react';
import { keep, kept } from '../ticket/storage.ts';

/** What of a customer somebody may not want to see all day. */
export type SectionName =
  | 'identity'
  | 'details'
  | 'known'
  | 'visit'
  | 'overview'
  | 'consent'
  | 'privacy'
  | 'activity'
  | 'orders'
  | 'tickets';

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

/** Where the sections stand: beside a thread, or on the customer's own page, which is another place to fold them in. */
export const SectionsPlace = createContext<'pane' | 'page'>('pane');

type Folded = { folded: boolean; fold: (to: boolean) => void };

/** Whether a section is folded, and how it comes to be so: in this browser, for every customer. */
export function useFolded(name: SectionName): Folded {
  const key = `${useContext(SectionsPlace)}.${name}`;
  return {
    folded: useSyncExternalStore(subscribe, () => folded.has(key)),
    fold: to => set(key, to),
  };
}

function set(key: string, to: boolean): void {
  const rest = [...folded].filter(other => other !== key);
  folded = new Set(to ? [...rest, key] : rest);
  keep(KEPT_AS, folded.size > 0 ? [...folded] : null);
  for (const reader of readers) reader();
}
