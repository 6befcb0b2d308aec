import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Note } from '../../../contract/shapes.ts';
import type { LoadedThread } from '../thread.ts';
import { type LoadedNotes, loadOlderNotes, notesQuery } from './notes.ts';

/** The notes that belong among the messages that are loaded: the older ones come with the older messages. */
export function useNotes(ticketId: string, thread: LoadedThread) {
  const { data, isError, refetch } = useQuery(notesQuery(ticketId));
  const from = beginningOf(thread);
  const to = endOf(thread);
  const older = useOlderNotes(ticketId, data, from);
  const all = data?.notes;
  const notes = useMemo(() => all?.filter(note => isWithin(note, from, to)) ?? [], [all, from, to]);
  const failed = (isError && !data) || older.failed;
  return { notes, failed, retry: () => (older.failed ? older.retry() : void refetch()) };
}

/** From when on a thread is loaded. Where there is nothing before the first message, there are notes of any time. */
export function beginningOf({ complete, messages: [first] }: LoadedThread): number {
  return complete || !first ? Number.NEGATIVE_INFINITY : Date.parse(first.sent_at);
}

/** What stands beyond the last message of an old part comes with the messages there (VIEW-4). */
export function endOf({ newer, messages }: LoadedThread): number {
  const last = messages.at(-1);
  return newer === null || !last ? Number.POSITIVE_INFINITY : Date.parse(last.sent_at);
}

function isWithin({ created_at }: Note, from: number, to: number): boolean {
  const at = Date.parse(created_at);
  return at >= from && at <= to;
}

/** Asks for more as long as the oldest note that is there comes after the oldest message that is. */
function useOlderNotes(ticketId: string, loaded: LoadedNotes | undefined, from: number) {
  const client = useQueryClient();
  const [failedAt, setFailedAt] = useState<string | null>(null);
  const cursor = loaded?.cursor ?? null;
  const wanted = cursor !== null && reachesBackTo(loaded?.notes ?? []) > from;
  useEffect(() => {
    if (!wanted || cursor === null || cursor === failedAt) return;
    loadOlderNotes(client, ticketId, cursor).catch(() => setFailedAt(cursor));
  }, [wanted, cursor, failedAt, client, ticketId]);
  return { failed: cursor !== null && failedAt === cursor, retry: () => setFailedAt(null) };
}

const reachesBackTo = ([first]: Note[]) => (first ? Date.parse(first.created_at) : Number.POSITIVE_INFINITY);
