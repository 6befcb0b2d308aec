import type { Chat } from '../chat/chat.ts';
import { tokenOf } from '../chat/session.ts';
import { isFromShop, later } from './changes.ts';
import type { Tab } from './tab.ts';

/** What flashes by has not been read. */
const GLANCE = 300;

export function isShown(): boolean {
  return document.visibilityState === 'visible';
}

export function isLookedAt({ state }: Chat): boolean {
  return state.open && isShown();
}

/** CHAT-6: tells the shop that its last message has come, and that it was seen. Cheap to call after every change. */
export function tellSeen(tab: Tab): void {
  const { session, messages } = tab.chat.state.thread;
  const last = messages.findLast(isFromShop);
  if (!last || !tab.line || last.sent_at <= (session?.seen_until ?? '')) return;
  const seen = isLookedAt(tab.chat);
  if (
    seen ? tab.told?.id === last.id && tab.told.seen : tab.told?.id === last.id || last.status === 'delivered'
  )
    return;
  tab.told = { id: last.id, seen };
  if (!seen) void post(tab, last.id, null);
  else setTimeout(() => void (isLookedAt(tab.chat) ? post(tab, last.id, last.sent_at) : forget(tab)), GLANCE);
}

async function post(tab: Tab, id: string, seenUntil: string | null): Promise<void> {
  const { keeper, call } = tab.chat;
  const seen = seenUntil !== null;
  if (seen) keeper.change({ seenUntil: later(seenUntil, keeper.read().seenUntil) });
  const answer = await call('POST', 'seen', { message_id: id, seen }, tokenOf(tab.chat));
  if (!answer.ok) forget(tab);
}

function forget(tab: Tab): void {
  tab.told = null;
}
