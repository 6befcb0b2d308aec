import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { applyToThread, type ThreadView } from '../../contract/applyChange.ts';
import type { ChangesFrame } from '../../contract/changes.ts';
import { call } from '../../contract/client.ts';
import { catchUp } from '../live/recentFrames.ts';

/** The thread as far as it is loaded, oldest first, and where the older ones are. */
export type LoadedThread = ThreadView & { cursor: string | null };

const REFETCHED_AT_MOST = 200;

const threadKey = (ticketId: string) => ['messages', ticketId] as const;

export function threadQuery(ticketId: string) {
  return queryOptions({
    queryKey: threadKey(ticketId),
    queryFn: async ({ client, signal }) => {
      const askedAt = Date.now();
      const loaded = client.getQueryData<LoadedThread>(threadKey(ticketId))?.messages.length ?? 0;
      const thread = await loadLast(ticketId, Math.min(loaded, REFETCHED_AT_MOST), signal);
      return catchUp(thread, askedAt, (now, frame) => followThread(now, frame, ticketId));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function followThread(thread: LoadedThread, frame: ChangesFrame, ticketId: string): LoadedThread {
  return { ...thread, ...applyToThread(named(thread, frame, ticketId), frame) };
}

/** An empty thread has no message to know its id from; the first one that comes tells it. */
function named(thread: LoadedThread, frame: ChangesFrame, ticketId: string): LoadedThread {
  if (thread.threadId) return thread;
  const first = frame.messages.find(message => message.ticket_id === ticketId);
  return first ? { ...thread, threadId: first.thread_id } : thread;
}

export async function loadOlder(client: QueryClient, ticketId: string): Promise<void> {
  const cursor = client.getQueryData<LoadedThread>(threadKey(ticketId))?.cursor;
  if (!cursor) return;
  const older = await loadPage(ticketId, cursor);
  client.setQueryData<LoadedThread>(threadKey(ticketId), thread =>
    thread?.cursor === cursor ? prepend(older, thread) : thread,
  );
}

async function loadLast(ticketId: string, wanted: number, signal: AbortSignal): Promise<LoadedThread> {
  let thread = await loadPage(ticketId, undefined, signal);
  while (thread.cursor && thread.messages.length < wanted) {
    thread = prepend(await loadPage(ticketId, thread.cursor, signal), thread);
  }
  return thread;
}

async function loadPage(ticketId: string, cursor?: string, signal?: AbortSignal): Promise<LoadedThread> {
  const query = cursor ? { cursor } : {};
  const answer = await call('listMessages', { params: { id: ticketId }, query, ...(signal && { signal }) });
  const threadId = answer.data[0]?.thread_id ?? '';
  return {
    threadId,
    messages: answer.data,
    complete: answer.next_cursor === null,
    cursor: answer.next_cursor,
  };
}

function prepend(older: LoadedThread, thread: LoadedThread): LoadedThread {
  const known = new Set(thread.messages.map(message => message.id));
  const messages = [...older.messages.filter(message => !known.has(message.id)), ...thread.messages];
  return { ...thread, messages, complete: older.complete, cursor: older.cursor };
}
