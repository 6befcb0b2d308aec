import type { MessageStatus } from '../../../../contract/vocabulary.ts';

/** Every status in the official SDK's types. https://developers.telnyx.com/docs/messaging/messages/message-detail-records */
const STATUSES = new Map<string, MessageStatus>([
  ['scheduled', 'scheduled'],
  ['queued', 'queued'],
  ['sending', 'sending'],
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  // No receipt came within its time: it may have arrived, and nobody will say.
  ['delivery_unconfirmed', 'sent'],
  ['dlr_unconfirmed', 'sent'],
  ['dlr_timeout', 'sent'],
  ['sending_failed', 'failed'],
  ['delivery_failed', 'failed'],
  ['gw_timeout', 'failed'],
  ['gw_reject', 'failed'],
  ['failed', 'failed'],
  ['expired', 'failed'],
  ['cancelled', 'canceled'],
]);

/** Our word for Telnyx's; null for one that it has invented since. */
export function messageStatusOf(telnyxStatus: string | null | undefined): MessageStatus | null {
  return STATUSES.get(telnyxStatus ?? '') ?? null;
}
