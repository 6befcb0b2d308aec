import type { MessageStatus } from '../../../../contract/vocabulary.ts';

/** https://developers.sinch.com/docs/sms/api-reference/sms/delivery-reports/ */
const STATUSES = new Map<string, MessageStatus>([
  ['Queued', 'queued'],
  ['Dispatched', 'sent'],
  ['Delivered', 'delivered'],
  // The carrier has it, and sent no receipt or none that can be read.
  ['Unknown', 'sent'],
  ['Aborted', 'failed'],
  ['Rejected', 'failed'],
  ['Deleted', 'failed'],
  ['Failed', 'failed'],
  ['Expired', 'failed'],
  ['Cancelled', 'canceled'],
]);

/** Our word for Sinch's; null for one that it has invented since. */
export function messageStatusOf(sinchStatus: string): MessageStatus | null {
  return STATUSES.get(sinchStatus) ?? null;
}
