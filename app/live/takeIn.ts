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
  for (const [key, message] of client.getQueriesData<Message>({ queryKey: ['message'] })) {
    if (message) client.setQueryData(key, newerIn(message, frame));
  }
  for (const [key, ticket] of client.getQueriesData<TicketDetail>({ queryKey: ['ticket'] })) {
    if (ticket) client.setQueryData(key, applyToTicket(ticket, frame));
  }
}

/** A message that stands alone, as a frame tells of it if it does. */
export function newerIn(message: Message, { messages }: Pick<ChangesFrame, 'messages'>): Message {
  return messages.find(({ id, as_of }) => id === message.id && as_of > message.as_of) ?? message;
}

/** What one of our own calls answered, taken in the way a frame is. */
export function takeInAnswer(
  client: QueryClient,
  me: string,
  tickets: TicketDetail[],
  messages: Message[] = [],
) {
  takeIn(client, { ...NOTHING, tickets, messages }, me);
}

const NOTHING: ChangesFrame = {
  ...{ type: 'changes', changes: [], tickets: [], messages: [] },
  ...{ notes: [], deleted_notes: [], deleted_tags: [] },
};

/** What frames tell of by its id alone, and by which change. */
const TOLD_BY = {
  blocked: 'profile.updated',
  provider_accounts: 'settings.updated',
  numbers: 'settings.updated',
  // Whether a customer can be answered hangs on the number that they texted.
  ticket: 'settings.updated',
  consent_ledger: 'consent.changed',
  quick_replies: 'settings.updated',
} as const satisfies Record<string, ChangeType>;

/** Pages that show what no frame carries are asked again at once: few are open, and they change seldom. */
export function refetchTold(client: QueryClient, { changes }: ChangesFrame) {
  for (const [kind, type] of Object.entries(TOLD_BY))
    if (changes.some(change => change.type === type)) void client.invalidateQueries({ queryKey: [kind] });
}

/** What counts, or lists, something of every message. */
const COUNTED = ['problems', 'usage', 'coupons'];

/** Lists that only the server can answer are asked again, once things are quiet. */
export function refetchSearches(client: QueryClient) {
  clearTimeout(refetch);
  refetch = setTimeout(() => {
    void client.invalidateQueries({
      predicate: ({ queryKey }) => isSearch(queryKey) || COUNTED.includes(String(queryKey[0])),
    });
  }, REFETCH_AFTER);
}

function isSearch([kind, query]: readonly unknown[]): boolean {
  return kind === 'tickets' && !canFollowLive(query as TicketQuery);
}
