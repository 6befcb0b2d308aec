import type { Chat, Part } from '../../chat/chat.ts';
import { Icon } from '../../chat/view/icons.tsx';
import { mailTranscript } from '../email.ts';

/** What can be done with the conversation: behind one button, as it is rarely wanted. */
export function Menu({ chat }: Part) {
  const open = chat.state.sheet === 'menu';
  return (
    <>
      <button
        type="button"
        class="tool"
        aria-label={chat.words.more}
        aria-expanded={open}
        onClick={() => chat.set({ sheet: open ? null : 'menu', notice: '' })}
      >
        <Icon name="more" />
      </button>
      {open && <Items chat={chat} />}
    </>
  );
}

function Items({ chat }: Part) {
  const { words, keeper, state } = chat;
  const { muted } = keeper.read();
  const { session, messages } = state.thread;
  const item = (text: string, act: () => void) => (
    <button type="button" onClick={act}>
      {text}
    </button>
  );
  return (
    <div class="menu">
      {item(muted ? words.soundOn : words.soundOff, () => mute(chat, !muted))}
      {messages.length > 0 && item(words.transcript, () => void mailTranscript(chat))}
      {session?.status === 'open' && item(words.end, () => chat.set({ sheet: 'end' }))}
    </div>
  );
}

function mute(chat: Chat, muted: boolean): void {
  chat.keeper.change({ muted });
  chat.set({ sheet: null });
}
