import type { ChatFrame, ChatMessage } from '../../contract/chatShapes.ts';
import type { State } from '../chat/chat.ts';
import { tokenOf } from '../chat/session.ts';
import type { Thread } from '../chat/thread.ts';
import { bringSound } from './bring.ts';
import { type Changes, later, newsIn, takeChanges, takeHearsay } from './changes.ts';
import { passOn } from './others.ts';
import { joined } from './outboxes.ts';
import { visit } from './presence.ts';
import { isLookedAt, isShown, tellSeen } from './seen.ts';
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
  show(tab, before, thread);
  passOn(tab, changes);
}

/** What came over another tab's line, for one that holds none. */
export function takeTold(tab: Tab, changes: Changes): void {
  const { chat, line } = tab;
  const { sessionId } = chat.keeper.read();
  if (line || !tokenOf(chat) || sessionId !== changes.session.id) return;
  const before = chat.state.thread;
  show(tab, before, takeHearsay(before, changes));
}

function show(tab: Tab, before: Thread, thread: Thread): void {
  const { chat } = tab;
  chat.set({ thread, outbox: joined(chat.state.outbox, [], thread.messages) });
  announce(tab, newsIn(before, thread));
}

function announce(tab: Tab, news: ChatMessage[]): void {
  for (const { body, author } of news) tab.chat.tell('message', { body, author: author?.name ?? null });
  const last = news.at(-1);
  if (!last) return;
  showTyping(tab, null);
  void ringFor(tab, last);
}

/** Without word of its end, typing ends by itself. */
const TYPING_LASTS = 8000;

function showTyping(tab: Tab, typing: State['typing']): void {
  clearTimeout(tab.typingEnds);
  tab.chat.set({ typing });
  if (typing) tab.typingEnds = setTimeout(() => tab.chat.set({ typing: null }), TYPING_LASTS);
}

/** So long a tab that nobody looks at leaves it to the one that somebody does; one without a line waits for that, too. */
const AFTER_YOU = 1000;

/** Only for what they would not see come, once for all tabs, and never before they have touched the page. */
async function ringFor({ chat, line }: Tab, { id, sent_at }: ChatMessage): Promise<void> {
  const { keeper } = chat;
  const rung = () => keeper.change({ rungUntil: later(sent_at, keeper.read().rungUntil) });
  if (isLookedAt(chat) && document.hasFocus()) return rung();
  if (!navigator.userActivation?.hasBeenActive) return;
  if (!isShown()) await new Promise(resolve => setTimeout(resolve, line ? AFTER_YOU : 2 * AFTER_YOU));
  const { muted, rungUntil, seenUntil } = keeper.read();
  if (muted || sent_at <= (later(rungUntil, seenUntil) ?? '')) return;
  rung();
  await bringSound()
    .then(({ ring }) => ring(id))
    .catch(() => {});
}
