import type { Message } from '../../../contract/shapes.ts';
import { isHeld } from '../held.ts';

/** A reply of somebody else's: where it stands, who wrote it (null for a program) and when. */
export type Answered = { messageId: string; name: string | null; at: number };

/** The newest reply of the team's that is not mine and came after `since` (milliseconds); null where there is none. */
export function answeredSince(messages: readonly Message[], since: number, me: string): Answered | null {
  const theirs = messages.findLast(message => isTheirs(message, me) && Date.parse(message.sent_at) > since);
  if (!theirs) return null;
  return { messageId: theirs.id, name: theirs.author?.name ?? null, at: Date.parse(theirs.sent_at) };
}

/** What is held back stands as sent. What is for later may be for tomorrow. */
function isTheirs(message: Message, me: string): boolean {
  const { source, author, status } = message;
  if (source !== 'agent' || author?.id === me || status === 'canceled') return false;
  return status !== 'scheduled' || isHeld(message);
}
