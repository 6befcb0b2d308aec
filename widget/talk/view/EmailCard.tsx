import type { Chat, Part } from '../../chat/chat.ts';
import { whyAskEmail } from '../askEmail.ts';
import { giveEmail } from '../email.ts';

/** Asks for an address, where one is of use and none is known. */
export function EmailCard({ chat }: Part) {
  const { words, state } = chat;
  const why = reasonIn(chat);
  if (!why) return null;
  return (
    <form class="card" noValidate onSubmit={event => submit(chat, event)}>
      <label>
        {why}
        <input
          type="email"
          name="email"
          autocomplete="email"
          placeholder={words.email}
          aria-label={words.email}
          aria-invalid={state.wrongEmail}
        />
      </label>
      {state.wrongEmail && (
        <p class="failure" role="alert">
          {words.emailWrong}
        </p>
      )}
      <button type="submit" class="do">
        {state.sheet === 'transcript' ? words.mailIt : words.leaveEmail}
      </button>
      <button type="button" onClick={() => spare(chat)}>
        {words.notNow}
      </button>
    </form>
  );
}

function reasonIn({ words, state, config, keeper }: Chat): string | null {
  if (state.sheet === 'transcript') return words.emailTranscript;
  const why = keeper.read().spared ? null : whyAskEmail(state.thread, config, Date.now());
  return why && { unanswered: words.emailUnanswered, away: words.emailAway }[why];
}

function submit(chat: Chat, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  void giveEmail(chat, String(new FormData(form).get('email')));
}

function spare(chat: Chat): void {
  if (chat.state.sheet !== 'transcript') chat.keeper.change({ spared: true });
  chat.set({ sheet: null, wrongEmail: false });
}
