import type { Message } from '../../contract/shapes.ts';
import type { MessageStatus } from '../../contract/vocabulary.ts';
import type { ThreadItem } from './threadItems.ts';

/** How far a message of ours got. What was written in a chat can be seen, too (CHAT-6). */
export type Reached = MessageStatus | 'seen';

/**
 * How far our messages in a chat got, by the keys of their items: each state once, under the last that got so far.
 * Whatever stands above it got as far.
 */
export function reachedIn(items: readonly ThreadItem[], seenUntil: string | null): Map<string, Reached> {
  const told = new Map<string, Reached>();
  let below: Reached | null = null;
  for (const item of items.toReversed()) {
    const last = item.kind === 'group' && item.look !== 'customer' ? item.shown.at(-1) : undefined;
    if (!last) continue;
    const reached = howFar(last.message, seenUntil);
    if (reached !== below) told.set(item.key, reached);
    below = reached;
  }
  return told;
}

function howFar({ status, sent_at }: Message, seenUntil: string | null): Reached {
  const hasLeft = status === 'sent' || status === 'delivered';
  return hasLeft && seenUntil !== null && sent_at <= seenUntil ? 'seen' : status;
}
