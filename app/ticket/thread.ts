import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { applyToThread, type ThreadView } from '../../contract/applyChange.ts';
import type { ChangesFrame } from '../../contract/changes.ts';
import { call } from '../../contract/client.ts';
import type { Message } from '../../contract/shapes.ts';
import { catchUp } from '../live/recentFrames.ts';

/** The thread as far as it is loaded, oldest first, where the older ones are, and where the newer ones if there are any. */
export type LoadedThread = ThreadView & { cursor: string | null; newer: string | null };

/** A ticket's thread, from its newest message back or around one (VIEW-4). Each of them is loaded by itself. */
export type ThreadPart = { ticketId: string; at: string | null };

export type Way = 'older' | 'newer';

const REFETCHED_AT_MOST = 200;

const threadKey = ({ ticketId, at }: ThreadPart) => ['messages', ticketId, at] as const;

export function threadQuery(ticketId: string, at: string | null = null) {
  const part = { ticketId, at };
  return queryOptions({
    queryKey: threadKey(part),
    queryFn: async ({ client, signal }) => {
      const askedAt = Date.now();
      const was = client.getQueryData<LoadedThread>(threadKey(part));
      const thread = await loadAnew(part, was, signal);
      return catchUp(thread, askedAt, (now, frame) => followThread(now, frame, ticketId));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function followThread(thread: LoadedThread, frame: ChangesFrame, ticketId: string): LoadedThread {
  const followed = { ...thread, ...applyToThread(named(thread, frame, ticketId), frame) };
  return thread.newer === null ? followed : upTo(thread.messages.at(-1), followed);
}

/** Between what is loaded and what comes in there are messages that are not there yet: they all come in their turn. */
function upTo(last: Message | undefined, thread: LoadedThread): LoadedThread {
  if (!last) return thread;
  return { ...thread, messages: thread.messages.filter(message => !isLater(message, last)) };
}

function isLater(a: Message, b: Message): boolean {
  return a.sent_at === b.sent_at ? a.id > b.id : a.sent_at > b.sent_at;
}

/** An empty thread has no message to know its id from; the first one that comes tells it. */
function named(thread: LoadedThread, frame: ChangesFrame, ticketId: string): LoadedThread {
  if (thread.threadId) return thread;
  const first = frame.messages.find(message => message.ticket_id === ticketId);
  return first ? { ...thread, threadId: first.thread_id } : thread;
}

/** One page more, before or after what is loaded. Nothing where there is none. */
export async function loadOn(client: QueryClient, part: ThreadPart, way: Way): Promise<void> {
  const from = cursorOf(client.getQueryData<LoadedThread>(threadKey(part)), way);
  if (!from) return;
  const askedAt = Date.now();
  const page = await loadPage(part.ticketId, { cursor: from });
  client.setQueryData<LoadedThread>(threadKey(part), thread => {
    if (!thread || cursorOf(thread, way) !== from) return thread;
    const joined = join(thread, page, way);
    return catchUp(joined, askedAt, (now, frame) => followThread(now, frame, part.ticketId));
  });
}

const cursorOf = (thread: LoadedThread | undefined, way: Way) =>
  (way === 'older' ? thread?.cursor : thread?.newer) ?? null;

/** As much as was there before, so that nobody loses what they are reading. */
async function loadAnew(part: ThreadPart, was: LoadedThread | undefined, signal: AbortSignal) {
  let thread = await loadPage(part.ticketId, part.at ? { around: part.at } : {}, signal);
  for (const way of ['older', 'newer'] as const) {
    while (isShorter(thread, was, way)) {
      const cursor = cursorOf(thread, way);
      if (!cursor) break;
      thread = join(thread, await loadPage(part.ticketId, { cursor }, signal), way);
    }
  }
  return thread;
}

function isShorter({ messages }: LoadedThread, was: LoadedThread | undefined, way: Way): boolean {
  const end = way === 'older' ? 0 : -1;
  const [now, then] = [messages.at(end), was?.messages.at(end)];
  if (!now || !then || messages.length >= REFETCHED_AT_MOST) return false;
  return way === 'older' ? isLater(now, then) : isLater(then, now);
}

async function loadPage(
  ticketId: string,
  query: { cursor?: string; around?: string },
  signal?: AbortSignal,
): Promise<LoadedThread> {
  const answer = await call('listMessages', { params: { id: ticketId }, query, ...(signal && { signal }) });
  return {
    threadId: answer.data[0]?.thread_id ?? '',
    messages: answer.data,
    complete: answer.next_cursor === null,
    cursor: answer.next_cursor,
    newer: answer.newer_cursor,
  };
}

function join(thread: LoadedThread, page: LoadedThread, way: Way): LoadedThread {
  const known = new Set(thread.messages.map(message => message.id));
  const more = page.messages.filter(message => !known.has(message.id));
  if (way === 'newer') return { ...thread, messages: [...thread.messages, ...more], newer: page.newer };
  const { complete, cursor } = page;
  return { ...thread, messages: [...more, ...thread.messages], complete, cursor };
}
