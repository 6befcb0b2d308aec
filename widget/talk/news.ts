import type { ChatFrame, ChatMessage } from '../../contract/chatShapes.ts';
import type { Chat, State } from '../chat/chat.ts';
import { bringSound } from './bring.ts';
import { type Changes, newsIn, takeChanges } from './changes.ts';
import { joined } from './outboxes.ts';
import { visit } from './presence.ts';
import { isLookedAt, tellSeen } from './seen.ts';
import type { Tab } from './tab.ts';

/** Takes in what the server says. */
export function takeFrame(tab: Tab, frame: ChatFrame): void {
  if (frame.type === 'changes') takeNews(tab, frame);
  else if (frame.type === 'typing') showTyping(tab, frame.typing ? (frame.agent ?? true) : null);
  else {
    // The heart beats when the server's does: timers of a hidden tab are slowed down to one a minute.
    visit(tab);
    tellSeen(tab);
  }
}

function takeNews(tab: Tab, changes: Changes): void {
  const { chat } = tab;
  const before = chat.state.thread;
  const thread = takeChanges(before, changes);
  const { outbox, sessionId } = chat.keeper.read();
  if (sessionId === changes.session.id)
    chat.keeper.change({ status: changes.session.status, outbox: joined([], outbox, thread.messages) });
  chat.set({ thread, outbox: joined(chat.state.outbox, [], thread.messages) });
  announce(tab, newsIn(before, thread));
}

function announce(tab: Tab, news: ChatMessage[]): void {
  for (const { body, author } of news) tab.chat.tell('message', { body, author: author?.name ?? null });
  const last = news.at(-1);
  if (!last) return;
  showTyping(tab, null);
  ringFor(tab.chat, last.id);
}

/** Without word of its end, typing ends by itself. */
const TYPING_LASTS = 8000;

function showTyping(tab: Tab, typing: State['typing']): void {
  clearTimeout(tab.typingEnds);
  tab.chat.set({ typing });
  if (typing) tab.typingEnds = setTimeout(() => tab.chat.set({ typing: null }), TYPING_LASTS);
}

/** Only for what they would not see come, and never before they have touched the page. */
function ringFor(chat: Chat, about: string): void {
  const isSeen = isLookedAt(chat) && document.hasFocus();
  if (isSeen || chat.keeper.read().muted || !navigator.userActivation?.hasBeenActive) return;
  bringSound()
    .then(({ ring }) => ring(about))
    .catch(() => {});
}
