import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ChangesFrame } from '../../contract/changes.ts';
import { call } from '../../contract/client.ts';

/** What every screen shows beside the views, and in red in the navigation (VIEW-1, NOTE-2). */
export const countsQuery = queryOptions({
  queryKey: ['counts'],
  queryFn: ({ signal }) => call('countTickets', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** A frame goes to all screens in the same instant: they ask spread over this time, and one after another. */
const SPREAD = 250;
/** However much happens, a screen asks no more often: counting reads every open ticket. */
const APART = 2_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let askedAt = Number.NEGATIVE_INFINITY;

/** Counts again after what may have changed a count: who is unread among the customers only the server can tell. */
export function recount(client: QueryClient, { changes }: Pick<ChangesFrame, 'changes'>) {
  if (timer !== undefined || !changes.some(({ type }) => COUNTED.has(type))) return;
  const wait = Math.max(askedAt + APART - Date.now(), 0) + SPREAD * Math.random();
  timer = setTimeout(() => {
    timer = undefined;
    askedAt = Date.now();
    void client.invalidateQueries({ queryKey: countsQuery.queryKey });
  }, wait);
}

const COUNTED = new Set<string>(['ticket.created', 'ticket.updated']);
