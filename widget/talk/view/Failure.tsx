import type { Chat } from '../../chat/chat.ts';
import type { Waiting } from '../../chat/outbox.ts';
import { discard, tryAgain } from '../sendAgain.ts';

/** Why a message will not be sent, and what can be done about it. */
export function Failure({ chat, waiting }: { chat: Chat; waiting: Waiting }) {
  const { words } = chat;
  const reasons: Record<string, string> = words.failures;
  return (
    <p class="failure">
      {reasons[waiting.failure ?? ''] ?? words.failures.other}{' '}
      <button type="button" onClick={() => tryAgain(chat, waiting)}>
        {words.again}
      </button>{' '}
      <button type="button" onClick={() => discard(chat, waiting)}>
        {words.remove}
      </button>
    </p>
  );
}
