import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../../contract/client.ts';

const PAUSE = 150;
const SHORTEST = 2;
const FOUND_AT_MOST = 6;

const foundQuery = (q: string) =>
  queryOptions({
    // Not among the lists that are kept up to date by what happens: it is as short-lived as a thought.
    queryKey: ['palette', q],
    queryFn: ({ signal }) => {
      const query = { view: 'all', status: 'any', q, limit: FOUND_AT_MOST } as const;
      return call('listTickets', { query, signal });
    },
    enabled: q.length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });

/** The tickets that a name, a number or words lead to, once typing has paused. What was found before stays meanwhile. */
export function useFoundTickets(typed: string) {
  const q = useSettled(typed.trim());
  const { data, isFetching, isError } = useQuery(foundQuery(q));
  const wanted = typed.trim().length >= SHORTEST;
  return {
    tickets: wanted && data ? data.data : [],
    isLooking: wanted && (isFetching || q !== typed.trim()),
    isError: wanted && isError,
  };
}

function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
