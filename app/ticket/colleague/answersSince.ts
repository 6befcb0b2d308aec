import type { Message } from '../../../contract/shapes.ts';
import { isHeld } from '../held.ts';
import type { Since } from './begun.ts';

/** The replies of the team's that are not mine, came since then and are not known, in the order of `messages`. */
export function answersSince(messages: readonly Message[], { at, seen }: Since, me: string): Message[] {
  return messages.filter(
    message => isTheirs(message, me) && Date.parse(message.sent_at) > at && !seen.includes(message.id),
  );
}

/** What is held back stands as sent. What is for later may be for tomorrow. */
function isTheirs(message: Message, me: string): boolean {
  const { source, author, status } = message;
  if (source !== 'agent' || author?.id === me || status === 'canceled') return false;
  return status !== 'scheduled' || isHeld(message);
}
