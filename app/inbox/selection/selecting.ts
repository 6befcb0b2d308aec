import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { Ticket } from '../../../contract/shapes.ts';
import { useSession } from '../../session/useSession.ts';
import { ticketListQuery } from '../ticketList.ts';
import { useListSearch } from '../useListSearch.ts';
import { NOTHING, type Selection } from './selection.ts';

let selection = NOTHING;
const readers = new Set<() => void>();

export function select(become: (was: Selection) => Selection) {
  selection = become(selection);
  for (const read of readers) read();
}

export const selectNothing = () => select(() => NOTHING);

function subscribe(read: () => void) {
  readers.add(read);
  return () => readers.delete(read);
}

const NONE: Ticket[] = [];

/** The rows that are chosen, in the order of the list. One that has left it is chosen no more. */
export function useSelected(): { selected: Ticket[]; rows: Ticket[] } {
  const { query } = useListSearch();
  const { data } = useQuery(ticketListQuery(query, useSession().member.id));
  const { ids } = useSyncExternalStore(subscribe, () => selection);
  const rows = data?.tickets ?? NONE;
  const selected = useMemo(() => {
    const chosen = new Set(ids);
    return chosen.size === 0 ? NONE : rows.filter(({ id }) => chosen.has(id));
  }, [ids, rows]);
  return { selected, rows };
}
