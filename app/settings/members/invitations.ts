import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../contract/client.ts';
import type { Invitation } from '../../../contract/memberRoutes.ts';

async function load(signal: AbortSignal, cursor?: string): Promise<Invitation[]> {
  const page = await call('listInvitations', { query: { limit: 100, ...(cursor && { cursor }) }, signal });
  return page.next_cursor ? [...page.data, ...(await load(signal, page.next_cursor))] : page.data;
}

/** Who has been invited and has not come yet. For Owner and Admin. */
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => load(signal),
});
