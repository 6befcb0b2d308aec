import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type ListSearch, queryOf, readListSearch } from './search.ts';

/** What the list shows, and how to change it: both are the address. */
export function useListSearch() {
  const address = useSearch({ from: '/signed-in/inbox' });
  const navigate = useNavigate();
  // Whatever else is in the address stays: where in its thread an open ticket is being read.
  const change = useCallback(
    (next: ListSearch, replace = false) =>
      void navigate({ to: '.', search: ({ at }: { at?: string }) => (at ? { ...next, at } : next), replace }),
    [navigate],
  );
  const search = useMemo(() => readListSearch(address), [address]);
  const query = useMemo(() => queryOf(search), [search]);
  return { search, query, change };
}
