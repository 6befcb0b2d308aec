import type { Job, Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Message } from './state.ts';

const LONGEST_AHEAD_MS = 30 * 24 * 60 * 60_000;

/** Why a message cannot be sent at this time; null where it can, or is to be sent at once (REPLY-10). */
export function whyNotThen({ now }: Facts, sendAt: Date | null): Refusal | null {
  if (!sendAt) return null;
  const ahead = sendAt.getTime() - now.getTime();
  return ahead > 0 && ahead <= LONGEST_AHEAD_MS
    ? null
    : { refused: 'send_at_out_of_range', pointer: '/send_at' };
}

/** One job a message: a new time takes the place of the one before. */
export function releaseJob(
  { workspaceId, id: messageId }: Pick<Message, 'workspaceId' | 'id'>,
  runAt: Date,
): Job {
  return { task: 'release', payload: { workspaceId, messageId }, runAt, key: `release:${messageId}` };
}
