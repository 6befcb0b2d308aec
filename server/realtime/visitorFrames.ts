import type { ChatFrame } from '../../contract/chatShapes.ts';
import { threadIn } from '../chat/thread.ts';
import type { ChatCaller } from '../domain/chat/chatCaller.ts';
import type { MediaAddresses } from '../media/addresses.ts';
import { presentChatMessage, presentChatSession } from '../present/chat.ts';
import { type Database, inWorkspace, type Reading } from '../store/database.ts';
import { latestChange } from '../store/read/changes.ts';
import { visitedChats, visitedMessagesById } from '../store/read/chat.ts';
import { changesOfChat } from '../store/read/chatChanges.ts';
import { type ChatNews, messagesIn } from './visitorNews.ts';

export type FrameReader = { db: Database; mediaAddresses: MediaAddresses; now: () => Date };

export type VisitorFrame = Extract<ChatFrame, { type: 'changes' }>;

/** Whoever is further behind, by changes of the whole workspace or by time, is given all anew. */
const FURTHEST_BEHIND = 2000;
const OLDEST_MS = 7 * 24 * 3600 * 1000;

/** The first frame of a tab that has seen all up to `after`: what has changed since, or the last messages anew. */
export function firstFrame(
  reader: FrameReader,
  caller: ChatCaller,
  after: number | null,
): Promise<VisitorFrame> {
  return inWorkspace(reader.db, caller.workspaceId, async tx => {
    const missed = after === null ? null : await missedSince(tx, reader, caller, after);
    if (missed) return missed;
    const { olderThan: _, ...thread } = await threadIn(tx, caller, reader.mediaAddresses);
    return { type: 'changes', reload: true, ...thread };
  });
}

/** Null where it cannot be told. */
async function missedSince(
  tx: Reading,
  { mediaAddresses, now }: FrameReader,
  caller: ChatCaller,
  after: number,
): Promise<VisitorFrame | null> {
  const { workspaceId, sessionId } = caller;
  const until = await latestChange(tx, workspaceId);
  const [chat] = await visitedChats(tx, workspaceId, [sessionId]);
  if (!chat || after > until || until - after > FURTHEST_BEHIND) return null;
  const changes = await changesOfChat(tx, workspaceId, sessionId, after);
  const [next] = changes;
  const isThere = next?.number === after + 1 && now().getTime() - next.at.getTime() < OLDEST_MS;
  if (after < until && !isThere) return null;
  const ids = messagesIn(changes.filter(({ ticketId }) => ticketId === sessionId));
  const messages = await visitedMessagesById(tx, workspaceId, ids);
  return frameOf(caller, { sessionId, chat, messages }, until, mediaAddresses);
}

export function frameOf(
  caller: ChatCaller,
  { chat, messages }: ChatNews,
  until: number,
  addresses: MediaAddresses,
): VisitorFrame {
  return {
    type: 'changes',
    reload: false,
    session: presentChatSession(caller, chat, messages.length > 0),
    messages: messages.map(row => presentChatMessage(row, addresses)),
    change_number: until,
  };
}
