import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ChangesFrame, ChangeType } from '../../../contract/changes.ts';
import { call } from '../../../contract/client.ts';
import type { HistoryEntry } from '../../../contract/shapes.ts';
import { askAgain } from '../../live/askAgain.ts';

/** A ticket's history as far as it is loaded, the newest first, and where the older part is. */
export type LoadedHistory = { entries: HistoryEntry[]; cursor: string | null };

const PAGE = 100;

const historyKey = (ticketId: string) => ['history', ticketId] as const;

export function historyQuery(ticketId: string) {
  return queryOptions({
    queryKey: historyKey(ticketId),
    queryFn: async ({ client, signal }) => {
      const newest = await loadPage(ticketId, undefined, signal);
      return joined(newest, client.getQueryData<LoadedHistory>(historyKey(ticketId)));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What was loaded before stays, unless more has happened since than a page tells. */
export function joined(newest: LoadedHistory, before: LoadedHistory | undefined): LoadedHistory {
  const last = newest.entries.at(-1)?.number ?? 0;
  const isNext = before !== undefined && (before.entries[0]?.number ?? 0) >= last;
  if (!isNext || newest.cursor === null) return newest;
  const older = before.entries.filter(({ number }) => number < last);
  return { entries: [...newest.entries, ...older], cursor: before.cursor };
}

export async function loadOlderHistory(client: QueryClient, ticketId: string, cursor: string): Promise<void> {
  const older = await loadPage(ticketId, cursor);
  client.setQueryData<LoadedHistory>(historyKey(ticketId), history =>
    history?.cursor === cursor ? { ...older, entries: [...history.entries, ...older.entries] } : history,
  );
}

/** What a history tells of. Its change alone says that there is more: what changed is to be asked for. */
const TOLD: readonly ChangeType[] = [
  'ticket.created',
  'ticket.updated',
  'consent.changed',
  'profile.updated',
  'profile.joined',
];

export function refetchHistories(client: QueryClient, { changes }: ChangesFrame) {
  const ids = new Set(
    changes.flatMap(({ type, ticket_id }) => (TOLD.includes(type) ? (ticket_id ?? []) : [])),
  );
  for (const id of ids) askAgain(client, { queryKey: historyKey(id) });
}

async function loadPage(ticketId: string, cursor?: string, signal?: AbortSignal): Promise<LoadedHistory> {
  const query = { without_read: 'true' as const, limit: PAGE, ...(cursor && { cursor }) };
  const answer = await call('readHistory', { params: { id: ticketId }, query, ...(signal && { signal }) });
  return { entries: answer.data, cursor: answer.next_cursor };
}
