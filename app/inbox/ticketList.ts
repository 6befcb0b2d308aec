import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { applyToList, canFollowLive, type TicketListView } from '../../contract/applyChange.ts';
import type { ChangesFrame } from '../../contract/changes.ts';
import { call } from '../../contract/client.ts';
import type { ListedTicket, Ticket, TicketDetail } from '../../contract/shapes.ts';
import type { TicketQuery } from '../../contract/ticketQuery.ts';
import { catchUp } from '../live/recentFrames.ts';

/** What the list has loaded so far, where it goes on, and whether a search has looked at all there is. */
export type LoadedList = Pick<TicketListView, 'complete'> & {
  tickets: ListedTicket[];
  cursor: string | null;
  truncated: boolean;
};

const PAGE = 50;
/** A list that was scrolled far is fetched anew only so far, and then on scroll as before. */
const REFETCHED_AT_MOST = 200;

const keyOf = (query: TicketQuery) => ['tickets', query] as const;

export function ticketListQuery(query: TicketQuery, me: string) {
  return queryOptions({
    queryKey: keyOf(query),
    queryFn: async ({ client, signal }) => {
      const askedAt = Date.now();
      const loaded = client.getQueryData<LoadedList>(keyOf(query))?.tickets.length ?? 0;
      const list = await loadRows(query, Math.min(loaded, REFETCHED_AT_MOST), signal);
      return catchUp(list, askedAt, (now, frame) => followLive(now, frame, query, me));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The contract's rule, as far as it can tell. */
export function followLive(
  list: LoadedList,
  frame: ChangesFrame,
  query: TicketQuery,
  me: string,
): LoadedList {
  if (canFollowLive(query)) return { ...list, ...applyToList(list, frame, query, me) };
  return withHits(list, applyToList(list, ofKnown(list, frame), query, me));
}

/** What a search has found in a ticket stands there still, whatever else becomes of the ticket. */
function withHits(list: LoadedList, { tickets, complete }: TicketListView): LoadedList {
  const hits = new Map(list.tickets.map(({ id, hit }) => [id, hit]));
  return { ...list, complete, tickets: tickets.map(ticket => withHit(ticket, hits.get(ticket.id))) };
}

function withHit(ticket: ListedTicket, hit: ListedTicket['hit']): ListedTicket {
  return hit && !ticket.hit ? { ...ticket, hit } : ticket;
}

/** Of a list nothing is shown but its rows, so that it follows these as it does all that is known of a ticket. */
export function followRows(list: LoadedList, rows: Ticket[], query: TicketQuery, me: string): LoadedList {
  return followLive(list, { ...NO_CHANGES, tickets: rows as TicketDetail[] }, query, me);
}

export const NO_CHANGES: ChangesFrame = {
  ...{ type: 'changes', changes: [], tickets: [], messages: [] },
  ...{ notes: [], deleted_notes: [], deleted_tags: [], joined: [] },
};

/** What is in a list that only the server can answer is kept up to date; who else belongs is asked for. */
function ofKnown({ tickets }: LoadedList, frame: ChangesFrame): ChangesFrame {
  const known = new Set(tickets.map(ticket => ticket.id));
  return { ...frame, tickets: frame.tickets.filter(ticket => known.has(ticket.id)) };
}

export async function loadMore(client: QueryClient, query: TicketQuery, me: string): Promise<void> {
  const cursor = client.getQueryData<LoadedList>(keyOf(query))?.cursor;
  if (!cursor) return;
  const askedAt = Date.now();
  const page = await loadPage(query, PAGE, cursor);
  client.setQueryData<LoadedList>(keyOf(query), list => {
    if (!list || list.cursor !== cursor) return list;
    return catchUp(append(list, page), askedAt, (now, frame) => followLive(now, frame, query, me));
  });
}

async function loadRows(query: TicketQuery, wanted: number, signal: AbortSignal): Promise<LoadedList> {
  let list = await loadPage(query, wanted > PAGE ? 100 : PAGE, undefined, signal);
  while (list.cursor && list.tickets.length < wanted) {
    list = append(list, await loadPage(query, 100, list.cursor, signal));
  }
  return list;
}

async function loadPage(
  query: TicketQuery,
  limit: number,
  cursor?: string,
  signal?: AbortSignal,
): Promise<LoadedList> {
  const paging = { limit, ...(cursor && { cursor }) };
  const answer = await call('listTickets', { query: { ...query, ...paging }, ...(signal && { signal }) });
  const { data: tickets, next_cursor: next, truncated } = answer;
  return { tickets, complete: next === null, cursor: next, truncated };
}

function append(list: LoadedList, page: LoadedList): LoadedList {
  const known = new Set(list.tickets.map(ticket => ticket.id));
  const more = page.tickets.filter(ticket => !known.has(ticket.id));
  return { ...page, tickets: [...list.tickets, ...more], truncated: list.truncated || page.truncated };
}
