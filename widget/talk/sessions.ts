import type { StartedChat } from '../../contract/chatRoutes.ts';
import type { ChatSession, ChatThread } from '../../contract/chatShapes.ts';
import type { Chat } from '../chat/chat.ts';
import { sessionFor } from '../chat/identity.ts';
import { adopt, begin, leaveSession, showThread, tokenOf } from '../chat/session.ts';
import { NOTHING } from '../chat/thread.ts';
import { isPassing } from '../chat/wire/call.ts';
import { delayAfter, pause } from '../chat/wire/pause.ts';
import type { Tab } from './tab.ts';

/** CHAT-4: a session that nobody in particular began learns who they are, once the page says so. */
export async function tellClaim(tab: Tab): Promise<void> {
  if (tab.isTellingClaim) return;
  tab.isTellingClaim = true;
  for (let failures = 0; isToTell(tab.chat); failures += 1) {
    const answer = await begin(tab.chat);
    if (!answer.ok && !isPassing(answer)) break;
    if (!answer.ok) await pause(delayAfter(failures));
  }
  tab.isTellingClaim = false;
}

function isToTell(chat: Chat): boolean {
  const { owner } = chat.keeper.read();
  return sessionFor(owner, chat.claim) === 'tell' && tokenOf(chat) !== undefined;
}

/** Shows a conversation that has ended, to whoever opens the chat after it. */
export async function showEnded(chat: Chat): Promise<void> {
  const { token, sessionId, status } = chat.keeper.read();
  if (!token || !sessionId || status !== 'ended' || chat.waits || chat.state.thread.session) return;
  const answer = await chat.call<ChatThread>('GET', 'session', undefined, token);
  if (answer.ok && chat.keeper.read().token === token) showThread(chat, answer.value);
}

/** Puts away a conversation that has ended. The next message begins another. */
export function startNew(chat: Chat): void {
  chat.keeper.change({ sessionId: null, status: 'ended', spared: false, seenUntil: null });
  chat.set({ thread: NOTHING, sheet: null, notice: '' });
}

/** FOLLOW-2: the button of a follow-up mail leads here, on any device. The link is of no more use in the address bar. */
export async function resume(chat: Chat, link: string): Promise<void> {
  history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  const answer = await chat.call<StartedChat>('POST', 'resume', { link });
  if (!answer.ok) return chat.set({ notice: chat.words.linkOver });
  leaveSession(chat);
  adopt(chat, answer.value);
}

export async function endChat(chat: Chat): Promise<void> {
  const answer = await chat.call<ChatSession>('POST', 'end', undefined, tokenOf(chat));
  if (!answer.ok) return chat.set({ notice: chat.words.failed, sheet: null });
  const { thread } = chat.state;
  // The line may have said so first, and they have gone on to another since.
  if (thread.session?.id !== answer.value.id) return;
  chat.keeper.change({ status: 'ended' });
  chat.set({ thread: { ...thread, session: answer.value }, sheet: null, notice: '' });
}
