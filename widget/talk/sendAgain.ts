import type { Chat } from '../chat/chat.ts';
import { put, type Waiting, without } from '../chat/outbox.ts';
import { drain, update } from '../chat/send.ts';

/** Sends what was refused once more, in its old place. */
export function tryAgain(chat: Chat, waiting: Waiting): void {
  update(chat, outbox => put(outbox, { ...waiting, failure: null }));
  void drain(chat);
}

export function discard(chat: Chat, { id }: Waiting): void {
  update(chat, outbox => without(outbox, id));
  chat.pictures.delete(id);
}
