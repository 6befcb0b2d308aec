import type { ChatMessage } from '../../contract/chatShapes.ts';
import { mergedInto } from './changes.ts';
import type { Tab } from './tab.ts';

type Page = { data: ChatMessage[]; next_cursor: string | null };

/** Puts the messages before the first one into the thread, while there are any. */
export async function showOlder(tab: Tab): Promise<void> {
  const { call, keeper, state } = tab.chat;
  const { session, older } = state.thread;
  const { token } = keeper.read();
  if (tab.isAskingOlder || !session || !token || older === null) return;
  tab.isAskingOlder = true;
  const path = older ? `messages?${new URLSearchParams({ cursor: older })}` : 'messages';
  const answer = await call<Page>('GET', path, undefined, token);
  tab.isAskingOlder = false;
  const { thread } = tab.chat.state;
  if (!answer.ok || thread.session?.id !== session.id) return;
  const { data, next_cursor } = answer.value;
  tab.chat.set({ thread: { ...thread, messages: mergedInto(data, thread.messages), older: next_cursor } });
}
