import type { MessageStatus } from '../../../../contract/vocabulary.ts';

/** Every status in the official SDK's enum. https://www.twilio.com/docs/messaging/api/message-resource */
const STATUSES = new Map<string, MessageStatus>([
  ['accepted', 'queued'],
  ['scheduled', 'scheduled'],
  ['queued', 'queued'],
  ['sending', 'sending'],
  ['sent', 'sent'],
  // Deprecated by Twilio. Some part arrived, which is less than delivered and more than failed.
  ['partially_delivered', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undelivered', 'failed'],
  ['failed', 'failed'],
  ['canceled', 'canceled'],
  ['receiving', 'received'],
  ['received', 'received'],
]);

/** Our word for Twilio's; null for one that it has invented since. */
export function messageStatusOf(twilioStatus: string): MessageStatus | null {
  return STATUSES.get(twilioStatus) ?? null;
}
