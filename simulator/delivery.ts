import type { MessageStatus } from '../contract/vocabulary.ts';
import type { PhoneState } from './shapes.ts';

export type Step = { status: MessageStatus; errorCode: string | null; afterMs: number };

const LEAVES: Step = { status: 'sent', errorCode: null, afterMs: 150 };
const ARRIVES: Step = { status: 'delivered', errorCode: null, afterMs: 450 };
/** Twilio's code for a text that the carrier has filtered out. */
const IS_FILTERED: Step = { status: 'failed', errorCode: '30007', afterMs: 450 };

/** A text that has left may still arrive after an opt-out: the provider refuses only the next one. */
const AT_THE_PHONE: Record<PhoneState, Step | null> = {
  on: ARRIVES,
  off: null,
  refuses: IS_FILTERED,
  opted_out: ARRIVES,
};

/** What becomes of a text next; null at its end, and while its phone is off. */
export function nextStep(status: MessageStatus, state: PhoneState): Step | null {
  if (status === 'queued') return LEAVES;
  return status === 'sent' ? AT_THE_PHONE[state] : null;
}
