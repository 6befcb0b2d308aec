import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { shortName } from '../profile/names.ts';
import { phoneText } from '../words/phones.ts';
import type { Say } from '../words/useWords.ts';

const ABOUT_NAME = {
  opted_out: 'failed.opted_out',
  unreachable: 'failed.unreachable',
  carrier_blocked: 'failed.carrier_blocked',
  media: 'failed.media',
  no_sms_consent: 'failed.no_sms_consent',
  profile_blocked: 'failed.profile_blocked',
  provider_silent: 'failed.provider_silent',
  lost: 'failed.lost',
  too_late: 'failed.too_late',
  too_late_to_answer: 'failed.too_late_to_answer',
} as const;

const ABOUT_PHONE = {
  invalid_number: 'failed.invalid_number',
  landline: 'failed.landline',
  unknown_destination: 'failed.unknown_destination',
} as const;

const PLAIN = {
  carrier_filtered: 'failed.carrier_filtered',
  unregistered: 'failed.unregistered',
  region_not_enabled: 'failed.region_not_enabled',
  too_long: 'failed.too_long',
  rate_limited: 'failed.rate_limited',
  credentials: 'failed.credentials',
  number_gone: 'failed.number_gone',
} as const;

const has = <Table extends object>(table: Table, key: string): key is keyof Table & string =>
  Object.hasOwn(table, key);

/** The provider's reason in plain words: what happened, and what can be done. */
export function reasonText(reason: string, name: string, phone: string, t: Say): string | null {
  if (has(ABOUT_NAME, reason)) return t(ABOUT_NAME[reason], { name });
  if (has(ABOUT_PHONE, reason)) return t(ABOUT_PHONE[reason], { name, phone });
  return has(PLAIN, reason) ? t(PLAIN[reason]) : null;
}

/** What happened to a message that did not get through. */
export function failureText(message: Message, { profile }: TicketDetail, t: Say): string {
  const reason = message.error?.reason ?? (message.status === 'unknown' ? 'provider_silent' : 'other');
  const name = shortName(profile, t);
  const phone = profile.phone ? phoneText(profile.phone) : name;
  const code = message.error?.code ?? reason;
  return reasonText(reason, name, phone, t) ?? t('failed.other', { code });
}
