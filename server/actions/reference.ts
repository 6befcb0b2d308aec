import type { OutboundText } from '../channels/channel.ts';
import type { Message } from '../domain/state.ts';

/**
 * By what a provider may know this attempt to send a message. By the time at which it began, not by its number: who
 * tries a failed message again begins to count anew.
 */
export function referenceOf({ id, sendingSince }: Message): OutboundText['reference'] {
  return `${id}-${(sendingSince?.getTime() ?? 0).toString(36)}`;
}
