import type { Chat } from '../chat/chat.ts';
import { attach } from './pictures.ts';

/** Pictures can be dropped on the panel. */
export function takeDrops(chat: Chat): void {
  const { frame } = chat;
  frame.addEventListener('dragover', event => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (!chat.state.dropping) chat.set({ dropping: true });
  });
  frame.addEventListener('dragleave', () => chat.set({ dropping: false }));
  frame.addEventListener('drop', event => {
    event.preventDefault();
    chat.set({ dropping: false });
    attach(chat, event.dataTransfer?.files ?? []);
  });
}
