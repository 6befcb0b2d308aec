import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type ListSearch, queryOf } from './search.ts';

/** What the list shows, and how to change it: both are the address. */
export function useListSearch() {
  const search = useSearch({ from: '/signed-in/inbox' });
  const navigate = useNavigate();
  const change = useCallback(
    (next: ListSearch, replace = false) => void navigate({ to: '.', search: next, replace }),
    [navigate],
  );
  const query = useMemo(() => queryOf(search), [search]);
  return { search, query, change };
}
