import type { Chat, Part } from '../../chat/chat.ts';
import { whyAskEmail } from '../askEmail.ts';
import { giveEmail } from '../email.ts';

/** Asks for an address, where one is of use and none is known. */
export function EmailCard({ chat }: Part) {
  const { words, state } = chat;
  const why = reasonIn(chat);
  if (!why) return null;
  return (
    <section class="card" aria-label={words.email}>
      <p>{why}</p>
      <input
        type="email"
        autocomplete="email"
        placeholder={words.email}
        aria-label={words.email}
        aria-invalid={state.wrongEmail}
        // Who has asked for it goes on there; who is asked goes on with what they were at.
        ref={state.sheet === 'transcript' ? focus : null}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && give(chat, currentTarget)}
      />
      {state.wrongEmail && (
        <p class="failure" role="alert">
          {words.emailWrong}
        </p>
      )}
      <button
        type="button"
        class="do"
        onClick={({ currentTarget }) => give(chat, fieldBeside(currentTarget))}
      >
        {state.sheet === 'transcript' ? words.mailIt : words.leaveEmail}
      </button>
      <button type="button" onClick={() => spare(chat)}>
        {words.notNow}
      </button>
    </section>
  );
}

function reasonIn({ words, state, config, keeper }: Chat): string | null {
  if (state.sheet === 'transcript') return words.emailTranscript;
  const why = keeper.read().spared ? null : whyAskEmail(state.thread, config, Date.now());
  return why && { unanswered: words.emailUnanswered, away: words.emailAway }[why];
}

function fieldBeside(button: HTMLElement): HTMLInputElement | null {
  return button.parentElement?.querySelector('input') ?? null;
}

function give(chat: Chat, field: HTMLInputElement | null): void {
  void giveEmail(chat, field?.value ?? '');
}

function spare(chat: Chat): void {
  if (chat.state.sheet !== 'transcript') chat.keeper.change({ spared: true });
  chat.set({ sheet: null, wrongEmail: false });
}

function focus(field: HTMLInputElement | null): void {
  field?.focus();
}
