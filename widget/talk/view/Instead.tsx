import type { Part } from '../../chat/chat.ts';
import { endChat, startNew } from '../sessions.ts';

/** What stands where the composer stood, so that nothing jumps. What has ended stays so (TICK-3). */
export function Instead({ chat }: Part) {
  const isOver = chat.state.thread.session?.status === 'ended';
  return <div class="asked">{isOver ? <Ended chat={chat} /> : <Question chat={chat} />}</div>;
}

function Ended({ chat }: Part) {
  const { words } = chat;
  return (
    <>
      <p>{words.ended}</p>
      <button type="button" class="do" onClick={() => startNew(chat)}>
        {words.startNew}
      </button>
    </>
  );
}

function Question({ chat }: Part) {
  const { words } = chat;
  return (
    <>
      <p>{words.endAsked}</p>
      <button type="button" class="do" ref={focus} onClick={() => void endChat(chat)}>
        {words.endIt}
      </button>
      <button type="button" onClick={() => chat.set({ sheet: null })}>
        {words.keepOn}
      </button>
    </>
  );
}

function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
