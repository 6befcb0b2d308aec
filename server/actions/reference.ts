import type { OutboundText } from '../channels/channel.ts';
import type { Message } from '../domain/state.ts';

/**
 * By what a provider may know this attempt to send a message. By the time at which it began, not by its number: who
 * tries a failed message again begins to count anew.
 */
export function referenceOf({ id, sendingSince }: Message): OutboundText['reference'] {
  return `${id}-${(sendingSince?.getTime() ?? 0).toString(36)}`;
}

const REFERENCE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([0-9a-z]{1,11})$/;

/** Which attempt a reference names; null where it is none of a message of ours. */
export function attemptOf(reference: string | null): { messageId: string; attemptedAt: Date } | null {
  const [, messageId, began] = REFERENCE.exec(reference ?? '') ?? [];
  if (!messageId || !began) return null;
  return { messageId, attemptedAt: new Date(Number.parseInt(began, 36)) };
}
