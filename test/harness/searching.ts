import { TicketQuery } from '../../contract/ticketQuery.ts';
import { indexForSearch } from '../../server/actions/indexForSearch.ts';
import { inWorkspace } from '../../server/store/database.ts';
import type { Bounds } from '../../server/store/read/search/inOrder.ts';
import { type Search, searchTickets } from '../../server/store/read/search/searchTickets.ts';
import type { Position } from '../../server/store/read/tickets.ts';
import type { Shop } from './shop.ts';

type Of = Pick<Shop, 'db' | 'workspaceId' | 'memberId'>;
type More = Partial<TicketQuery> & { from?: Position | null; limit?: number; bounds?: Bounds | undefined };

/** A search as the API makes it, of tickets of any status unless it says otherwise. */
export function search({ db, workspaceId, memberId }: Of, q: string, more: More = {}): Promise<Search> {
  const { from = null, limit = 50, bounds, ...filters } = more;
  const query = { ...TicketQuery.parse({ status: 'any' }), ...filters, q };
  return inWorkspace(db, workspaceId, tx =>
    searchTickets(tx, workspaceId, query, memberId, from, limit, bounds),
  );
}

/** What is found, in order: of each ticket the message that holds it, or # and its number. */
export async function found(shop: Of, q: string, more: More = {}): Promise<string[]> {
  const { tickets } = await search(shop, q, more);
  return tickets.map(({ hit, number }) => hit?.body ?? `#${number}`);
}

/** Until there is nothing more to index. */
export async function indexAll({ context }: Pick<Shop, 'context'>): Promise<void> {
  while (await indexForSearch(context));
}
