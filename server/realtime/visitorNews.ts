import { type Database, inWorkspace, type Reading } from '../store/database.ts';
import {
  type VisitedChat,
  type VisitedMessage,
  visitedChats,
  visitedMessagesById,
} from '../store/read/chat.ts';
import { type ChatChange, chatChangesAfter } from '../store/read/chatChanges.ts';

/** What is new in one session: it as it now is, and the messages that are new or changed. */
export type ChatNews = { sessionId: string; chat: VisitedChat | null; messages: VisitedMessage[] };

/** What changed up to a number, and whether that is all for now. */
export type News = { chats: ChatNews[]; until: number; isAll: boolean };

type Listens = (sessionId: string) => boolean;

/** Changes read at once. Of most of them nobody here hears. */
const MOST_CHANGES = 500;

/** What the changes after a number are to the visitors who listen. Nothing is fetched for anybody else. */
export function newsAfter(db: Database, workspaceId: string, after: number, listens: Listens): Promise<News> {
  return inWorkspace(db, workspaceId, async tx => {
    const changes = await chatChangesAfter(tx, workspaceId, after, MOST_CHANGES);
    return {
      chats: await newsIn(tx, workspaceId, changes, listens),
      until: changes.at(-1)?.number ?? after,
      isAll: changes.length < MOST_CHANGES,
    };
  });
}

async function newsIn(
  tx: Reading,
  workspaceId: string,
  changes: ChatChange[],
  listens: Listens,
): Promise<ChatNews[]> {
  const heard = changes.filter(change =>
    change.ticketId === null ? isOfNoTicket(change) : listens(change.ticketId),
  );
  const seen = await visitedMessagesById(tx, workspaceId, messagesIn(heard));
  const messages = seen.filter(({ threadId }) => listens(threadId));
  const shown = heard.filter(isShown).flatMap(({ ticketId }) => ticketId ?? []);
  const sessions = [...new Set([...messages.map(({ threadId }) => threadId), ...shown])];
  const chats = await visitedChats(tx, workspaceId, sessions);
  return sessions.map(sessionId => ({
    sessionId,
    chat: chats.find(({ id }) => id === sessionId) ?? null,
    messages: messages.filter(({ threadId }) => threadId === sessionId),
  }));
}

export function messagesIn(changes: ChatChange[]): string[] {
  return [...new Set(changes.flatMap(({ messageId }) => messageId ?? []))];
}

/** What a blocked visitor writes is of no ticket, and comes to their other tabs like anybody's. */
function isOfNoTicket({ messageId, actorKind }: ChatChange): boolean {
  return messageId !== null && actorKind === 'customer';
}

/** Beside its messages. Who of the team does what with the ticket is nothing to its visitor, not even that they do. */
const SHOWN: Record<string, readonly string[]> = {
  'ticket.updated': ['status', 'read', 'profile_id'],
  'visitor.updated': ['seen_until'],
};

function isShown({ type, fields }: ChatChange): boolean {
  return Object.keys(fields).some(name => SHOWN[type]?.includes(name));
}
