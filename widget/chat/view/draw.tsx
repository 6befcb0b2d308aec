import { render } from 'preact';
import type { Chat } from '../chat.ts';
import { focusPanel } from '../panel.ts';
import { Panel } from './Panel.tsx';

/** Draws the chat as it now is. */
export function draw(chat: Chat): void {
  const { log, mount, root, state } = chat;
  const held = root.activeElement;
  const [height = 0, first] = [log.current?.scrollHeight, state.thread.messages[0]?.id];
  render(state.open && <Panel chat={chat} />, mount);
  // The keyboard's place went with what it was on.
  if (held && state.open && !root.activeElement) focusPanel(chat);
  if (log.current) stay(chat, log.current, first === chat.first ? 0 : log.current.scrollHeight - height);
  chat.first = first;
}

/** Whoever reads at the end stays at the end; else nothing moves under their eyes when older messages come. */
function stay({ atEnd }: Chat, log: HTMLElement, added: number): void {
  if (atEnd) log.scrollTop = log.scrollHeight;
  else log.scrollTop += added;
}
