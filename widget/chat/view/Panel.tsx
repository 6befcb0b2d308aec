import type { Chat, Part } from '../chat.ts';
import { closePanel } from '../panel.ts';
import { Composer } from './Composer.tsx';
import { Foot } from './Foot.tsx';
import { Header } from './Header.tsx';
import { Log } from './Log.tsx';

export function Panel({ chat }: Part) {
  const { words, config, state, talk } = chat;
  const isOver = state.thread.session?.status === 'ended';
  return (
    <section
      class="panel"
      role="dialog"
      aria-label={words.chatWith(config.workspace.name)}
      lang={chat.language}
      dir={words.direction}
      tabIndex={-1}
      onKeyDown={event => event.key === 'Escape' && stepBack(chat)}
    >
      <Header chat={chat} />
      <Log chat={chat} />
      <p class="notice" role="status">
        {state.line === 'broken' ? words.offline : state.notice}
      </p>
      {talk && (isOver || state.sheet === 'end') ? <talk.Instead chat={chat} /> : <Composer chat={chat} />}
      <Foot chat={chat} />
    </section>
  );
}

/** Escape puts away what stands open, and then the chat. */
function stepBack(chat: Chat): void {
  if (chat.state.sheet) chat.set({ sheet: null });
  else closePanel(chat);
}
