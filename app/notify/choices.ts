import { queryOptions } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';

/** What whoever is signed in wants to be told of, and on which devices. */
export const choicesQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: ({ signal }) => call('readNotifications', { signal }),
  // Another device may choose otherwise.
  staleTime: 60_000,
  refetchOnWindowFocus: true,
});
