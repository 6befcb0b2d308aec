import { hasSmsConsent } from './consent.ts';
import type { Profile, SendingNumber, Ticket } from './state.ts';

export type NoReplyCode =
  | 'no_sms_consent'
  | 'profile_erased'
  | 'profile_blocked'
  | 'number_gone'
  | 'chat_closed';

/** Why this customer cannot be answered on this ticket now, or null (REPLY-2, REPLY-3, TICK-3, TICK-6). */
export function whyNoReply(
  ticket: Pick<Ticket, 'channel' | 'status'>,
  profile: Pick<Profile, 'smsMarketing' | 'smsTransactional' | 'blockedAt' | 'erasedAt'>,
  number: Pick<SendingNumber, 'goneAt'> | null,
): NoReplyCode | null {
  if (profile.erasedAt) return 'profile_erased';
  if (profile.blockedAt) return 'profile_blocked';
  if (ticket.channel === 'web_chat') return ticket.status === 'closed' ? 'chat_closed' : null;
  if (!hasSmsConsent(profile)) return 'no_sms_consent';
  return number === null || number.goneAt !== null ? 'number_gone' : null;
}
