import type { QueryClient } from '@tanstack/react-query';
import { applyToTicket, canFollowLive } from '../../contract/applyChange.ts';
import type { ChangesFrame, ChangeType } from '../../contract/changes.ts';
import type { TicketQuery } from '../../contract/routes.ts';
import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { followLive, type LoadedList } from '../inbox/ticketList.ts';
import { followThread, type LoadedThread } from '../ticket/thread.ts';

const REFETCH_AFTER = 400;
let refetch: ReturnType<typeof setTimeout> | undefined;

/** Brings everything that is loaded up to a frame. */
export function takeIn(client: QueryClient, frame: ChangesFrame, me: string) {
  for (const [key, list] of client.getQueriesData<LoadedList>({ queryKey: ['tickets'] })) {
    const query = key[1] as TicketQuery;
    if (list) client.setQueryData(key, followLive(list, frame, query, me));
  }
  for (const [key, thread] of client.getQueriesData<LoadedThread>({ queryKey: ['messages'] })) {
    if (thread) client.setQueryData(key, followThread(thread, frame, String(key[1])));
  }
  for (const [key, ticket] of client.getQueriesData<TicketDetail>({ queryKey: ['ticket'] })) {
    if (ticket) client.setQueryData(key, applyToTicket(ticket, frame));
  }
}

/** What one of our own calls answered, taken in the way a frame is. */
export function takeInAnswer(
  client: QueryClient,
  me: string,
  tickets: TicketDetail[],
  messages: Message[] = [],
) {
  takeIn(client, { type: 'changes', changes: [], tickets, messages }, me);
}

/** What frames tell of by its id alone, and by which change. */
const TOLD_BY = {
  blocked: 'profile.updated',
  consent_ledger: 'consent.changed',
  quick_replies: 'settings.updated',
} as const satisfies Record<string, ChangeType>;

/** Pages that show what no frame carries are asked again at once: few are open, and they change seldom. */
export function refetchTold(client: QueryClient, { changes }: ChangesFrame) {
  for (const [kind, type] of Object.entries(TOLD_BY))
    if (changes.some(change => change.type === type)) void client.invalidateQueries({ queryKey: [kind] });
}

/** Lists that only the server can answer are asked again, once things are quiet. */
export function refetchSearches(client: QueryClient) {
  clearTimeout(refetch);
  refetch = setTimeout(() => {
    void client.invalidateQueries({
      predicate: ({ queryKey }) => isSearch(queryKey) || queryKey[0] === 'problems',
    });
  }, REFETCH_AFTER);
}

function isSearch([kind, query]: readonly unknown[]): boolean {
  return kind === 'tickets' && !canFollowLive(query as TicketQuery);
}
