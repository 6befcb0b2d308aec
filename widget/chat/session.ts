import type { StartedChat } from '../../contract/chatRoutes.ts';
import type { ChatThread } from '../../contract/chatShapes.ts';
import type { Chat } from './chat.ts';
import { type Claim, sessionFor, subjectOf } from './identity.ts';
import { NOTHING } from './thread.ts';
import { type Answer, UNHEARD } from './wire/call.ts';

/** The token by which this browser reaches its session; none where that is over, or nobody knows yet whose it is. */
export function tokenOf({ keeper, waits }: Chat): string | undefined {
  const { token, status } = keeper.read();
  return (status !== 'ended' && !waits && token) || undefined;
}

/** CHAT-4: takes up what the page says about who is looking. Telling the server is left to whoever holds the line. */
export function takeClaim(chat: Chat, claim: Claim): void {
  chat.claim = claim;
  const verdict = sessionFor(chat.keeper.read().owner, claim);
  chat.waits = verdict === 'wait';
  if (verdict === 'leave') leaveSession(chat);
  chat.set({});
}

/** Whoever was here before has nothing to show to who is here now. */
export function leaveSession(chat: Chat): void {
  chat.waits = false;
  chat.keeper.forget();
  clear(chat);
}

export function clear(chat: Chat): void {
  chat.set({ thread: NOTHING, outbox: [], attached: [], typing: null, sheet: null, notice: '' });
  if (chat.field.current) chat.field.current.value = '';
}

/** Asks for a session: the one that goes on, or a new one. Who asks meanwhile gets the same answer. */
export async function begin(chat: Chat): Promise<Answer<StartedChat>> {
  chat.beginning ??= askForSession(chat);
  const answer = await chat.beginning;
  chat.beginning = null;
  return answer;
}

async function askForSession(chat: Chat): Promise<Answer<StartedChat>> {
  const { tag, keeper, call, claim } = chat;
  const token = keeper.read().token ?? undefined;
  const identity = claim.jwt ?? undefined;
  const body = { workspace_id: tag.workspaceId, identity, token };
  const answer = await call<StartedChat>('POST', 'sessions', body);
  // Somebody else has signed in, or signed out, while the answer was under way: it is not theirs.
  if (chat.claim !== claim) return UNHEARD;
  if (answer.ok) adopt(chat, answer.value);
  else if (identity && answer.code.startsWith('identity_')) {
    // For whoever builds the shop: nothing else would tell why their customers are strangers.
    console.warn(`Parley: ${answer.detail}`);
    chat.claim = { ...claim, jwt: null };
    return askForSession(chat);
  }
  return answer;
}

/** Makes this session the browser's. */
export function adopt(chat: Chat, { token, ...read }: StartedChat): void {
  const { claim, keeper } = chat;
  const sub = claim.jwt === null ? null : subjectOf(claim.jwt);
  const { id: sessionId, status } = read.session;
  keeper.change({ token, sessionId, status, owner: { sub, by: claim.by } });
  showThread(chat, read);
}

export function showThread(chat: Chat, { session, messages, change_number, older_cursor }: ChatThread): void {
  chat.set({ thread: { session, messages, changeNumber: change_number, older: older_cursor } });
}
