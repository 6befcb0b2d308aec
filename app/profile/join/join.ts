import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { Join } from '../../../contract/joinRoutes.ts';

/** What would become of two customers, as things now are: it is read anew each time somebody looks. */
export const previewQuery = (id: string, otherId: string) =>
  queryOptions({
    queryKey: ['customer', id, 'join', otherId],
    queryFn: ({ signal }) =>
      call('joinProfiles', { params: { id }, body: { other_id: otherId, preview: true }, signal }),
    retry: false,
    gcTime: 0,
  });

/** PROF-5: for good. */
export function joinNow(id: string, otherId: string): Promise<Join> {
  return call('joinProfiles', { params: { id }, body: { other_id: otherId, preview: false } });
}
