import type { Chat, Part } from '../../chat/chat.ts';
import { bringEmoji } from '../bring.ts';

export function Emoji({ chat }: Part) {
  return <section class="emoji-box" aria-label={chat.words.emoji} ref={box => fill(chat, box)} />;
}

function fill(chat: Chat, box: HTMLElement | null): void {
  if (!box || box.childElementCount) return;
  bringEmoji()
    .then(({ fillEmoji }) => {
      if (!box.childElementCount) fillEmoji(box, chat.words.emojis, emoji => insert(chat, emoji));
      box.querySelector('button')?.focus();
    })
    .catch(() => chat.set({ sheet: null }));
}

function insert(chat: Chat, emoji: string): void {
  const field = chat.field.current;
  if (!field) return;
  field.setRangeText(emoji, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  chat.set({ sheet: null });
  field.focus();
}
