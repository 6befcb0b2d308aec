import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../contract/client.ts';
import type { TeamMember } from '../../contract/memberRoutes.ts';
import { mayUseInbox } from './roles.ts';

async function loadMembers(signal: AbortSignal, cursor?: string): Promise<TeamMember[]> {
  const page = await call('listMembers', { query: { limit: 100, ...(cursor && { cursor }) }, signal });
  return page.next_cursor ? [...page.data, ...(await loadMembers(signal, page.next_cursor))] : page.data;
}

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: ({ signal }) => loadMembers(signal),
  staleTime: 5 * 60_000,
});

export function useMemberName(id: string | null): string | null {
  const { data } = useQuery(membersQuery);
  return data?.find(member => member.id === id)?.name ?? null;
}

/** Who a ticket can be given to. */
export function useAgents(): TeamMember[] {
  const { data = [] } = useQuery(membersQuery);
  return data.filter(member => mayUseInbox(member.role));
}
