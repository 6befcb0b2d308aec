import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call, knowCalls } from '../../contract/client.ts';
import { REPORT_CALLS } from '../../contract/reportCalls.ts';
import type { Period } from './period.ts';

knowCalls(REPORT_CALLS);

export function useReport({ from, to }: Period, wanted: boolean) {
  return useQuery({
    queryKey: ['report', from, to],
    queryFn: ({ signal }) => call('readReport', { query: { from, to }, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
    enabled: wanted,
  });
}
