/** CHAT-7: what was written here and is not acknowledged yet. */
export type Waiting = {
  /** Its `client_message_id`: sent twice, it counts once. */
  id: string;
  body: string;
  /** Ids of its pictures that are uploaded. */
  media: string[];
  /** How many are not yet. */
  pictures: number;
  at: string;
  /** Why it was refused for good; null while it is still tried. */
  failure: string | null;
};

/** With this one as it is now. */
export function put(outbox: readonly Waiting[], waiting: Waiting): Waiting[] {
  const at = outbox.findIndex(({ id }) => id === waiting.id);
  return at < 0 ? [...outbox, waiting] : outbox.with(at, waiting);
}

export function without(outbox: readonly Waiting[], id: string): Waiting[] {
  return outbox.filter(waiting => waiting.id !== id);
}

export function nextOf(outbox: readonly Waiting[]): Waiting | undefined {
  return outbox.find(({ failure }) => failure === null);
}

/** What can be kept for another page: pictures that are not uploaded live in this one alone. */
export function keepable(outbox: readonly Waiting[]): Waiting[] {
  return outbox.filter(({ pictures }) => pictures === 0);
}
