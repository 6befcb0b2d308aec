import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { Period } from './period.ts';

export function useReport({ from, to }: Period, wanted: boolean) {
  return useQuery({
    queryKey: ['report', from, to],
    queryFn: ({ signal }) => call('readReport', { query: { from, to }, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
    enabled: wanted,
  });
}
