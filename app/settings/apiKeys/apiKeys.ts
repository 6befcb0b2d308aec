import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';

const KEY = ['api-keys'];

/** All of them, page by page, the oldest first: without what opens them. */
export function useApiKeys() {
  return useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam, signal }) =>
      call('listApiKeys', { query: { limit: 50, ...(pageParam && { cursor: pageParam }) }, signal }),
    initialPageParam: '',
    getNextPageParam: page => page.next_cursor,
    refetchOnMount: 'always',
  });
}

/** Carries a change out, and resolves with its answer once this screen shows it. */
export function useKeyChange() {
  const client = useQueryClient();
  return async <T>(changing: Promise<T>): Promise<T> => {
    try {
      return await changing;
    } finally {
      await client.invalidateQueries({ queryKey: KEY });
    }
  };
}
