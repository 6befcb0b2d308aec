import type { ChatMessage } from '../../contract/chatShapes.ts';
import type { Waiting } from '../chat/outbox.ts';

/** Those that nobody has acknowledged, of this tab and of the others, in the order in which they were written. */
export function joined(
  mine: readonly Waiting[],
  kept: readonly Waiting[],
  messages: readonly ChatMessage[],
): Waiting[] {
  const known = new Set(messages.map(message => message.client_message_id));
  const all = new Map([...kept, ...mine].map(waiting => [waiting.id, waiting]));
  return [...all.values()]
    .filter(({ id }) => !known.has(id))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** What is left of it when the page goes. */
export function withoutPictures(outbox: readonly Waiting[]): Waiting[] {
  return outbox.map(waiting =>
    waiting.pictures ? { ...waiting, pictures: 0, failure: 'picture_lost' } : waiting,
  );
}
