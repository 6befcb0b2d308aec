import { queryOptions } from '@tanstack/react-query';
import { call, knowCalls } from '../../../contract/client.ts';
import { REPORT_CALLS } from '../../../contract/reportCalls.ts';
import type { Sale } from '../../../contract/saleRoutes.ts';

knowCalls(REPORT_CALLS);

/** What the texts of a ticket have sold. Like all that is known of its customer, it is asked for again by `follow.ts`. */
export const salesOfTicket = (profileId: string, ticketId: string) =>
  queryOptions({
    queryKey: ['customer_sales', profileId, ticketId],
    queryFn: ({ signal }) => load(ticketId, signal),
  });

async function load(ticket_id: string, signal: AbortSignal, cursor?: string): Promise<Sale[]> {
  const page = await call('listSales', {
    query: { ticket_id, limit: 100, ...(cursor && { cursor }) },
    signal,
  });
  return page.next_cursor ? [...page.data, ...(await load(ticket_id, signal, page.next_cursor))] : page.data;
}
