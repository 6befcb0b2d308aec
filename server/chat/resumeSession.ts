import type { Context } from '../actions/context.ts';
import type { ChatCaller } from '../domain/chat/chatCaller.ts';
import { inWorkspace } from '../store/database.ts';
import { visitedChats } from '../store/read/chat.ts';

/**
 * Whose session a mail's link opens; null where it opens none. Whoever has the link is its visitor from there on: the shop
 * has said nothing of them, and what it signs later decides as ever (`domain/chat/whichSession.ts`).
 */
export async function resumeSession(
  { db, returnLinks }: Pick<Context, 'db' | 'returnLinks'>,
  link: string,
): Promise<ChatCaller | null> {
  const opened = returnLinks.open(link);
  if (!opened) return null;
  const { workspaceId, ticketId: sessionId } = opened;
  const [chat] = await inWorkspace(db, workspaceId, tx => visitedChats(tx, workspaceId, [sessionId]));
  return chat ? { workspaceId, sessionId, profileId: chat.profileId, identity: null } : null;
}
