import { identifyVisitor } from '../actions/chat/identifyVisitor.ts';
import type { Context } from '../actions/context.ts';
import type { ChatCaller, Identity } from '../domain/chat/chatCaller.ts';
import { type Former, whichSession } from '../domain/chat/whichSession.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { type VisitedChat, visitedChats } from '../store/read/chat.ts';

type Needs = Pick<Context, 'db' | 'gate' | 'chatTokens'>;

/** What a browser says: whom the shop says its visitor is, and the token that it had before, whatever that is worth. */
export type Browser = { workspaceId: string; identity: Identity | null; token: string | undefined };

/** The session that this browser's visitor goes on with, or begins (CHAT-2, CHAT-4). */
export async function startSession(needs: Needs, browser: Browser): Promise<ChatCaller> {
  const { workspaceId, identity } = browser;
  const before = formerOf(needs, browser);
  const chat = before && (await chatOf(needs.db, before));
  const which = whichSession(before && asFormer(before, chat), identity?.externalId ?? null);
  const caller: ChatCaller = {
    workspaceId,
    sessionId: before && which.session === 'same' ? before.sessionId : newId(),
    // Whose the ticket is now: the shop may have said since the token was given whom it was given to.
    profileId: before && which.profile === 'same' ? (chat ?? before).profileId : newId(),
    identity,
  };
  return which.learns ? learning(needs, caller) : caller;
}

/** Another workspace's token, or one that is out of date, is as good as none. */
function formerOf({ chatTokens }: Needs, { workspaceId, token }: Browser): ChatCaller | null {
  const opened = token === undefined ? null : chatTokens.open(token);
  return opened?.workspaceId === workspaceId ? opened : null;
}

function asFormer({ identity }: ChatCaller, chat: VisitedChat | null): Former {
  const ticket = chat && { externalId: chat.externalId, hasEnded: chat.status === 'closed' };
  return { given: identity?.externalId ?? null, ticket };
}

/** The ticket may come to be another customer's by it. */
async function learning(needs: Needs, caller: ChatCaller): Promise<ChatCaller> {
  await identifyVisitor(needs, caller);
  const chat = await chatOf(needs.db, caller);
  return { ...caller, profileId: chat?.profileId ?? caller.profileId };
}

async function chatOf(db: Database, { workspaceId, sessionId }: ChatCaller): Promise<VisitedChat | null> {
  const [chat = null] = await inWorkspace(db, workspaceId, tx => visitedChats(tx, workspaceId, [sessionId]));
  return chat;
}
