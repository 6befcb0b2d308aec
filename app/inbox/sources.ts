import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../contract/client.ts';
import type { MarketingSource } from '../../contract/marketingRoutes.ts';
import type { MarketingType } from '../../contract/vocabulary.ts';

const SHOWN_FOR = 60_000;

function sourcesQuery(type: MarketingType) {
  return infiniteQueryOptions({
    queryKey: ['marketing_sources', type],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 100, ...(pageParam && { cursor: pageParam }) };
      return call(type === 'campaign' ? 'listCampaigns' : 'listFlows', { query, signal });
    },
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    staleTime: SHOWN_FOR,
  });
}

/** The campaigns or flows, the latest first: page after page, for as long as they are wanted. */
export function useSources(type: MarketingType, wanted: boolean) {
  const { data, hasNextPage, isFetching, isError, fetchNextPage, refetch } = useInfiniteQuery({
    ...sourcesQuery(type),
    enabled: wanted,
  });
  const more = wanted && hasNextPage && !isFetching && !isError;
  useEffect(() => {
    if (more) void fetchNextPage();
  }, [more, fetchNextPage]);
  const sources: MarketingSource[] = data?.pages.flatMap(page => page.data) ?? [];
  return { sources, isLoading: !data && !isError, isError, refetch };
}

/** An address names a campaign by its id alone. Null until its name is known, the id where nobody knows it. */
export function useSourceName(type: MarketingType, id: string | undefined): string | null {
  const { data } = useInfiniteQuery({ ...sourcesQuery(type), enabled: false });
  const found = data?.pages.flatMap(page => page.data).find(source => source.id === id);
  const { isLoading } = useSources(type, id !== undefined && !found);
  const isLookedFor = isLoading || data?.pages.at(-1)?.next_cursor;
  return found?.name ?? (isLookedFor ? null : (id ?? null));
}
