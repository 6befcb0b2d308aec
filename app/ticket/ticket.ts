import { queryOptions } from '@tanstack/react-query';
import { applyToTicket } from '../../contract/applyChange.ts';
import { call } from '../../contract/client.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { catchUp } from '../live/recentFrames.ts';

export const ticketKey = (id: string) => ['ticket', id] as const;

export function ticketQuery(id: string) {
  return queryOptions({
    queryKey: ticketKey(id),
    queryFn: async ({ signal }): Promise<TicketDetail> => {
      const askedAt = Date.now();
      const ticket = await call('readTicket', { params: { id }, signal });
      return catchUp(ticket, askedAt, applyToTicket);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
