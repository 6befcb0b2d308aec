import { infiniteQueryOptions, keepPreviousData, useQuery } from '@tanstack/react-query';
import { call, knowCalls } from '../../../contract/client.ts';
import { REPORT_CALLS } from '../../../contract/reportCalls.ts';
import type { Period } from '../period.ts';
import type { SalesSearch } from './ordersOf.ts';

knowCalls(REPORT_CALLS);

export function useRevenue({ from, to }: Period, wanted: boolean) {
  return useQuery({
    queryKey: ['revenue', from, to],
    queryFn: ({ signal }) => call('readRevenue', { query: { from, to }, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
    enabled: wanted,
  });
}

/** The orders behind a figure, the last placed first. */
export const salesQuery = (search: SalesSearch) =>
  infiniteQueryOptions({
    queryKey: ['sales', search],
    queryFn: ({ pageParam: cursor, signal }) =>
      call('listSales', { query: { ...search, limit: 50, ...(cursor && { cursor }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    refetchOnWindowFocus: true,
  });
