import type { Chat } from '../chat/chat.ts';
import { titleWith } from '../chat/title.ts';
import { unreadIn } from './changes.ts';
import { isLookedAt } from './seen.ts';
import type { Tab } from './tab.ts';

/** CHAT-6: how much waits to be read, on the closed bubble and in the page's title. Cheap to call after every change. */
export function showUnread(tab: Tab): void {
  const { chat, badge } = tab;
  const count = isLookedAt(chat) ? 0 : unreadIn(chat.state.thread, chat.keeper.read().seenUntil);
  showInTitle(count);
  if (count === tab.unread) return;
  tab.unread = count;
  badge.hidden = count === 0;
  badge.dataset.count = count > 9 ? '9+' : String(count);
  badge.textContent = count ? wordsFor(chat, count) : '';
  chat.tell('unread', count);
}

function wordsFor({ words: { unread }, language }: Chat, count: number): string {
  return (unread[new Intl.PluralRules(language).select(count)] ?? unread.other)(count);
}

/** The page's title is the page's own: it is only touched while there is something to say, and then given back. */
function showInTitle(count: number): void {
  const title = titleWith(count, document.title);
  if (title !== document.title) document.title = title;
}
