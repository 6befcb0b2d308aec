import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import type { Ticket } from '../../../contract/shapes.ts';
import { endTickets } from './ask.ts';
import { everyOne, type Listed } from './everyOne.ts';

/**
 * Blocks a customer, which ends their chats too, the one on the screen or not: of those that are known here it is asked
 * first. `open` is the ticket on the screen, where there is one.
 */
export function useAskToBlock(): (profileId: string, open: Listed | null, go: () => void) => void {
  const client = useQueryClient();
  return (profileId, open, go) => {
    type Loaded = InfiniteData<{ data: Ticket[] }> | { data: Ticket[] };
    const loaded = client.getQueriesData<Loaded>({ queryKey: ['customer_tickets', profileId] });
    const lists = loaded.flatMap(([, one]) => (one && 'pages' in one ? one.pages : (one ?? [])));
    endTickets(
      everyOne(
        open,
        lists.map(list => list.data),
      ),
      go,
      true,
    );
  };
}
