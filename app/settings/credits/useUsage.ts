import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';

/** The meter of a month, 2026-11; of this one where none is named. */
export function useUsage(month: string | undefined) {
  return useQuery({
    queryKey: ['usage', month ?? 'now'],
    queryFn: ({ signal }) => call('readUsage', { query: month ? { month } : {}, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  });
}
