import type * as wire from '../../contract/chatShapes.ts';
import type { Context } from '../actions/context.ts';
import type { ChatCaller } from '../domain/chat/chatCaller.ts';
import { presentChatMessage, presentChatSession } from '../present/chat.ts';
import { inWorkspace, type Reading } from '../store/database.ts';
import { latestChange } from '../store/read/changes.ts';
import { hasMessages, visitedChats, visitedMessagesBefore } from '../store/read/chat.ts';

/** THREAD-1: as many as a thread shows when it is opened. */
const SHOWN = 50;

/** A session and its last messages, oldest first, as they stand at a change number. */
export type Thread = Pick<wire.ChatThread, 'session' | 'messages' | 'change_number'> & {
  /** Where the messages before these begin; null where there are none. */
  olderThan: { sentAt: Date; id: string } | null;
};

export function readThread(
  { db, mediaAddresses }: Pick<Context, 'db' | 'mediaAddresses'>,
  caller: ChatCaller,
): Promise<Thread> {
  return inWorkspace(db, caller.workspaceId, tx => threadIn(tx, caller, mediaAddresses));
}

export async function threadIn(
  tx: Reading,
  caller: ChatCaller,
  addresses: Context['mediaAddresses'],
): Promise<Thread> {
  const { workspaceId, sessionId } = caller;
  const [chat = null] = await visitedChats(tx, workspaceId, [sessionId]);
  const rows = await visitedMessagesBefore(tx, workspaceId, sessionId, null, SHOWN + 1);
  const shown = rows.slice(0, SHOWN).toReversed();
  const [oldest] = shown;
  return {
    session: presentChatSession(caller, chat, rows.length > 0),
    messages: shown.map(row => presentChatMessage(row, addresses)),
    change_number: await latestChange(tx, workspaceId),
    olderThan: rows.length > SHOWN && oldest ? { sentAt: oldest.sentAt, id: oldest.id } : null,
  };
}

export function readSession({ db }: Pick<Context, 'db'>, caller: ChatCaller): Promise<wire.ChatSession> {
  const { workspaceId, sessionId } = caller;
  return inWorkspace(db, workspaceId, async tx => {
    const [chat = null] = await visitedChats(tx, workspaceId, [sessionId]);
    return presentChatSession(caller, chat, await hasMessages(tx, workspaceId, sessionId));
  });
}
