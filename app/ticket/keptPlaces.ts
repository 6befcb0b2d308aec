import type { Message } from '../../contract/shapes.ts';

/** Between which messages somebody read, and how far down, in pixels. */
type Kept = { first: string | undefined; last: string | undefined; top: number };

/** By ticket, for as long as this page is open. */
const places = new Map<string, Kept>();

const endsOf = (messages: readonly Message[]) => ({ first: messages[0]?.id, last: messages.at(-1)?.id });

/** Where somebody leaves a thread that they were reading away from its end; null where they were at its end. */
export function keepPlace(ticketId: string, messages: readonly Message[], top: number | null) {
  if (top === null) places.delete(ticketId);
  else places.set(ticketId, { ...endsOf(messages), top });
}

/** Where they go on. Where something has been said since, that is what they come for: at the newest, which is null. */
export function placeKept(ticketId: string, messages: readonly Message[]): number | null {
  const kept = places.get(ticketId);
  const { first, last } = endsOf(messages);
  return kept && kept.first === first && kept.last === last ? kept.top : null;
}
