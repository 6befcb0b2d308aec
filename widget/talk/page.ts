import { wake } from '../chat/wire/pause.ts';
import { doubt, hangUp } from './line.ts';
import { withoutPictures } from './outboxes.ts';
import { followNavigation, leave } from './presence.ts';
import type { Tab } from './tab.ts';

/** What happens to the page: it is looked at, it moves, it loses the line, it goes. */
export function followPage(tab: Tab): void {
  const { chat } = tab;
  followNavigation(tab);
  const look = () => {
    if (document.visibilityState !== 'visible') return;
    doubt(tab);
    wake();
    chat.set(tab.line ? {} : { line: 'none' });
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  addEventListener('offline', () => chat.set({ line: 'broken' }));
  addEventListener('pageshow', () => come(tab));
  addEventListener('pagehide', () => go(tab));
  // Whether the shop is there, whether it is time to ask for an address, and which day it is.
  setInterval(() => chat.state.open && chat.set({}), 15_000);
}

function come(tab: Tab): void {
  tab.isGone = false;
  tab.chat.set({});
}

function go(tab: Tab): void {
  const { keeper, state } = tab.chat;
  tab.isGone = true;
  leave(tab);
  hangUp(tab);
  keeper.change({ outbox: withoutPictures(state.outbox) });
}
