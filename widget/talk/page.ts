import { drain } from '../chat/send.ts';
import { wake } from '../chat/wire/pause.ts';
import { doubt, hangUp } from './line.ts';
import { onListener } from './listener.ts';
import { takeTold } from './news.ts';
import { joinOthers, leaveOthers } from './others.ts';
import { withoutPictures } from './outboxes.ts';
import { followNavigation, leave, visit } from './presence.ts';
import { isShown } from './seen.ts';
import type { Tab } from './tab.ts';
import { becomeListener, endTurn, resignListener } from './turns.ts';

/** What happens to the page: it is looked at, it moves, it loses the line, it goes. */
export function followPage(tab: Tab): void {
  const { chat } = tab;
  followNavigation(tab);
  document.addEventListener('visibilitychange', () => (isShown() ? lookAt(tab) : lookAway(tab)));
  addEventListener('online', () => {
    // What was held before hears nothing any more, or not for sure.
    tab.line?.attempt.abort();
    if (isShown()) lookAt(tab);
  });
  addEventListener('offline', () => chat.set({ line: 'broken' }));
  onListener(chat.tag, () => chat.set({}));
  // A tab that sleeps would let nobody else have its turn.
  document.addEventListener('freeze', () => endTurn(tab));
  document.addEventListener('resume', () => chat.set({}));
  come(tab);
  addEventListener('pageshow', () => come(tab));
  addEventListener('pagehide', () => go(tab));
  // Whether the shop is there, whether it is time to ask for an address, and which day it is.
  setInterval(() => chat.state.open && chat.set({}), 15_000);
}

function lookAt(tab: Tab): void {
  const { chat, line } = tab;
  becomeListener(tab);
  doubt(tab);
  wake();
  visit(tab);
  void drain(chat);
  chat.set(line ? {} : { line: 'none' });
}

function lookAway(tab: Tab): void {
  visit(tab);
  tab.chat.set({});
}

function come(tab: Tab): void {
  tab.isGone = false;
  joinOthers(tab, changes => takeTold(tab, changes));
  tab.chat.set({});
}

function go(tab: Tab): void {
  const { keeper, state } = tab.chat;
  tab.isGone = true;
  leave(tab);
  hangUp(tab);
  endTurn(tab);
  resignListener(tab);
  leaveOthers(tab);
  keeper.change({ outbox: withoutPictures(state.outbox) });
}
