import type { Chat } from '../chat/chat.ts';
import { sessionFor } from '../chat/identity.ts';
import type { Kept } from '../chat/kept.ts';
import { closePanel, openPanel } from '../chat/panel.ts';
import { drain } from '../chat/send.ts';
import { clear } from '../chat/session.ts';
import { NOTHING } from '../chat/thread.ts';
import { joined } from './outboxes.ts';
import { isShown } from './seen.ts';
import type { Tab } from './tab.ts';

/** What another tab has kept: the outbox, who it is, what was seen, and whether the chat stands open. */
export function followTabs(tab: Tab): void {
  const { chat } = tab;
  let before = chat.keeper.read();
  chat.keeper.onChange(() => {
    const kept = chat.keeper.read();
    followSession(chat, before, kept);
    if (kept.open !== before.open) followPanel(chat, kept);
    before = kept;
    chat.set({ outbox: joined(chat.state.outbox, kept.outbox, chat.state.thread.messages) });
    // Of many tabs that nobody looks at, one is enough to send what another has not.
    if (tab.line || isShown()) void drain(chat);
  });
}

/** Another session has another thread. Where somebody has left, or come after somebody, nothing here is theirs. */
function followSession(chat: Chat, before: Kept, { owner, sessionId }: Kept): void {
  const isOther = sessionId !== before.sessionId && sessionId !== chat.state.thread.session?.id;
  if (before.owner.sub !== null && before.owner.sub !== owner.sub) clear(chat);
  else if (isOther) chat.set({ thread: NOTHING });
  // On their page somebody else may be signed in than on this one, or nobody.
  chat.waits = ['wait', 'leave'].includes(sessionFor(owner, chat.claim));
}

function followPanel(chat: Chat, { open }: Kept): void {
  if (open) openPanel(chat, false);
  else closePanel(chat);
}
