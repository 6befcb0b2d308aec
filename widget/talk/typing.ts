import type { Tab } from './tab.ts';

/** The agent's screen forgets it after 6 seconds. */
const EVERY = 3000;

/** CHAT-6: the shop sees that something is being written. */
export function tellTyping(tab: Tab, typing: boolean): void {
  const now = Date.now();
  if (!tab.line || (typing ? now - tab.typedAt < EVERY : !tab.typedAt)) return;
  tab.typedAt = typing ? now : 0;
  void tab.chat.call('POST', 'typing', { typing }, tab.line.token);
}
