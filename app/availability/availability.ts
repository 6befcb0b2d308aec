import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Availability } from '../../contract/availabilityRoutes.ts';
import { call } from '../../contract/client.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';

export const availabilityQuery = queryOptions({
  queryKey: ['availability'],
  queryFn: ({ signal }) => call('readAvailability', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Whether new tickets come to me; null until it is known, and while round robin is off (ASSIGN-3). */
export function useAvailability(): Availability | null {
  const { data } = useQuery(availabilityQuery);
  return data?.round_robin ? data : null;
}

/** Comes Online or goes Offline, and says so. */
export function useSetOnline(): (online: boolean) => Promise<void> {
  const client = useQueryClient();
  const { t } = useWords();
  return async online => {
    try {
      client.setQueryData(availabilityQuery.queryKey, await call('setAvailability', { body: { online } }));
      say({ text: t(online ? 'online.came' : 'online.went'), tone: 'done' });
    } catch {
      say({ text: t('online.refused'), tone: 'refused' });
    }
  };
}
