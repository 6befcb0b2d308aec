import { endChat } from '../../actions/chat/endChat.ts';
import { giveEmail } from '../../actions/chat/giveEmail.ts';
import type { Context } from '../../actions/context.ts';
import type { Presence } from '../../chat/presence.ts';
import { readSession } from '../../chat/thread.ts';
import { turnPage } from '../../chat/whereabouts.ts';
import type { ChatCaller } from '../../domain/chat/chatCaller.ts';
import type { Tell } from '../../realtime/telling.ts';
import { inWorkspace } from '../../store/database.ts';
import { hasMessages, visitedChats } from '../../store/read/chat.ts';
import { Refused } from '../../store/refused.ts';
import { type Serving, serve } from '../serve.ts';
import type { ChatLimits } from './limits.ts';

type More = { presence: Presence; tell: Tell; limits: ChatLimits };

/** What a visitor does beside writing. */
export function visitRoutes(serving: Serving, context: Context, { presence, tell, limits }: More): void {
  const { db } = serving;

  serve(serving, 'typeInChat', async ({ body: { typing }, reply, caller }) => {
    limits.signs(caller.sessionId, reply);
    const { workspaceId, sessionId: ticketId } = caller;
    if (await isHeard(caller)) tell({ kind: 'typing', workspaceId, ticketId, memberId: null, typing });
    reply.code(204);
    return null;
  });

  serve(serving, 'visitPage', async ({ body: { tab, page }, reply, caller }) => {
    limits.signs(caller.sessionId, reply);
    const { workspaceId, sessionId } = caller;
    if (!presence.hear(sessionId, tab, page)) {
      tell({ kind: 'tab', sessionId, tab, isOpen: true });
      if (page) await turnPage(context, { workspaceId, ticketId: sessionId }, page);
    }
    reply.code(204);
    return null;
  });

  serve(serving, 'giveChatEmail', async ({ body: { email }, reply, caller }) => {
    limits.emails(caller.sessionId, reply);
    await orKept(caller, () => giveEmail(context, caller, email));
    return { ...(await readSession(context, caller)), email: caller.identity?.email ?? email };
  });

  serve(serving, 'endChat', async ({ caller }) => {
    await orKept(caller, () => endChat(context, caller));
    return { ...(await readSession(context, caller)), status: 'ended' as const };
  });

  /** TICK-6: nobody hears of somebody who is blocked, nor of a session that is none yet or no longer. */
  async function isHeard({ workspaceId, sessionId }: ChatCaller): Promise<boolean> {
    const [chat] = await inWorkspace(db, workspaceId, tx => visitedChats(tx, workspaceId, [sessionId]));
    return chat !== undefined && chat.status !== 'closed' && chat.blockedAt === null;
  }

  /** What a blocked visitor writes is kept, and no session: to them it looks like any other, here too. */
  async function orKept({ workspaceId, sessionId }: ChatCaller, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const isNone = error instanceof Refused && error.code === 'session_not_begun';
      const isKept = inWorkspace(db, workspaceId, tx => hasMessages(tx, workspaceId, sessionId));
      if (!isNone || !(await isKept)) throw error;
    }
  }
}
