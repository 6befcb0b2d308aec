import type { Chat } from '../chat/chat.ts';
import { sessionFor } from '../chat/identity.ts';
import { closePanel, openPanel } from '../chat/panel.ts';
import { drain } from '../chat/send.ts';
import { clear } from '../chat/session.ts';
import { joined } from './outboxes.ts';

/** What another tab has kept: the outbox, who it is, what was seen, and whether the chat stands open. */
export function followTabs(chat: Chat): void {
  let { sessionId } = chat.keeper.read();
  chat.keeper.onChange(() => {
    const kept = chat.keeper.read();
    const { thread, outbox, open } = chat.state;
    if (kept.sessionId !== sessionId && kept.sessionId !== thread.session?.id) clear(chat);
    sessionId = kept.sessionId;
    // On their page somebody else may be signed in, or nobody.
    chat.waits = ['wait', 'leave'].includes(sessionFor(kept.owner, chat.claim));
    chat.set({ outbox: joined(outbox, kept.outbox, chat.state.thread.messages) });
    if (kept.open && !open) openPanel(chat, false);
    if (kept.open === false && open) closePanel(chat);
    void drain(chat);
  });
}
