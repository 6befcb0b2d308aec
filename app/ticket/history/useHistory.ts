import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { useSession } from '../../session/useSession.ts';
import { beginningOf, endOf } from '../notes/useNotes.ts';
import type { LoadedThread } from '../thread.ts';
import { eventsIn, type HistoryEvent } from './events.ts';
import { historyQuery, type LoadedHistory, loadOlderHistory } from './history.ts';
import { useIsHistoryShown } from './shown.ts';

const NOTHING: HistoryEvent[] = [];

/** The part of a ticket's history that belongs among the messages that are loaded; nothing for whoever hides it. */
export function useHistory({ id, channel }: TicketDetail, thread: LoadedThread) {
  const shown = useIsHistoryShown(useSession().member.id);
  const { data, isError, refetch } = useQuery({ ...historyQuery(id), enabled: shown });
  const from = beginningOf(thread);
  const to = endOf(thread);
  const older = useOlderHistory(id, shown ? data : undefined, from);
  const entries = shown ? data?.entries : undefined;
  const events = useMemo(
    () => (entries ? eventsIn(entries, channel).filter(({ at }) => at >= from && at <= to) : NOTHING),
    [entries, channel, from, to],
  );
  const failed = shown && ((isError && !data) || older.failed);
  return { events, failed, retry: () => (older.failed ? older.retry() : void refetch()) };
}

/** Whether the thread can be drawn with it: who reads does not wait for a second try, nor for what they hide. */
export function useHistoryIsThere(ticketId: string): boolean {
  const shown = useIsHistoryShown(useSession().member.id);
  const { isPending, failureCount } = useQuery({ ...historyQuery(ticketId), enabled: shown });
  return !shown || !isPending || failureCount > 0;
}

/** Asks for more as long as the oldest that is there comes after the oldest message that is. */
function useOlderHistory(ticketId: string, loaded: LoadedHistory | undefined, from: number) {
  const client = useQueryClient();
  const [failedAt, setFailedAt] = useState<string | null>(null);
  const cursor = loaded?.cursor ?? null;
  const oldest = loaded?.entries.at(-1);
  const wanted = cursor !== null && oldest !== undefined && Date.parse(oldest.at) > from;
  useEffect(() => {
    if (!wanted || cursor === null || cursor === failedAt) return;
    loadOlderHistory(client, ticketId, cursor).catch(() => setFailedAt(cursor));
  }, [wanted, cursor, failedAt, client, ticketId]);
  return { failed: cursor !== null && failedAt === cursor, retry: () => setFailedAt(null) };
}
