import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { Refused } from '../../contract/client.ts';
import { useShortName, type Whose } from '../profile/names.ts';
import { useWords } from '../words/useWords.ts';
import { membersQuery } from './members.ts';

const ABOUT_THE_CUSTOMER = {
  no_sms_consent: 'refused.no_sms_consent',
  profile_blocked: 'refused.profile_blocked',
  number_gone: 'refused.number_gone',
} as const;

const PLAIN = {
  chat_closed: 'refused.chat_closed',
  snooze_in_past: 'refused.snooze_in_past',
  empty_message: 'refused.empty_message',
  message_too_long: 'refused.message_too_long',
  not_retryable: 'refused.not_retryable',
  send_at_out_of_range: 'refused.send_at_out_of_range',
  not_scheduled: 'refused.not_scheduled',
  unknown_media: 'refused.unknown_media',
  media_too_large: 'refused.media_too_large',
  too_many_pictures: 'refused.too_many_pictures',
  unknown_coupon: 'refused.unknown_coupon',
  coupon_empty: 'refused.coupon_empty',
  coupon_code_taken: 'refused.coupon_code_taken',
  unknown_member: 'refused.unknown_member',
  not_your_note: 'refused.not_your_note',
  unknown_tag: 'refused.unknown_tag',
  ticket_tags_full: 'refused.ticket_tags_full',
  unknown_assignee: 'refused.unknown_assignee',
  not_found: 'refused.not_found',
  forbidden_role: 'refused.forbidden_role',
  not_signed_in: 'refused.not_signed_in',
  rate_limited: 'refused.rate_limited',
} as const;

/** Where a chat has another measure than a text. */
const IN_A_CHAT = {
  message_too_long: 'refused.chat_too_long',
  media_too_large: 'refused.chat_too_large',
  too_many_pictures: 'refused.chat_too_many',
} as const;

const ABOUT_A_VARIABLE = {
  empty_variable: 'refused.empty_variable',
  unknown_variable: 'refused.unknown_variable',
} as const;

/** Whatever is wrong with it, a coupon fills it. */
const COUPON_CODE = '{{coupon_code}}';

const has = <Table extends object>(table: Table, key: string): key is keyof Table & string =>
  Object.hasOwn(table, key);

function plainWord(code: string, { channel }: Whose) {
  if (channel === 'web_chat' && has(IN_A_CHAT, code)) return IN_A_CHAT[code];
  return has(PLAIN, code) ? PLAIN[code] : 'refused.internal';
}

/** ASSIGN-1: whose it is, told to whoever came second. */
function useWhoMeanwhile() {
  const { t } = useWords();
  const { data: members } = useQuery(membersQuery);
  return useCallback(
    ({ errors }: Refused): string => {
      const id = errors[0]?.assignee_id;
      if (!id) return t('refused.put_back_meanwhile');
      const name = members?.find(member => member.id === id)?.name ?? t('refused.somebody');
      return t('refused.assigned_meanwhile', { name });
    },
    [t, members],
  );
}

/** Why something was refused, as the end of a sentence. */
export function useReason() {
  const { t } = useWords();
  const shortName = useShortName();
  const meanwhile = useWhoMeanwhile();
  return useCallback(
    (error: Error, whose: Whose): string => {
      if (!(error instanceof Refused)) return t('refused.unreachable');
      if (has(ABOUT_THE_CUSTOMER, error.code)) {
        return t(ABOUT_THE_CUSTOMER[error.code], { name: shortName(whose) });
      }
      if (error.code === 'assigned_meanwhile') return meanwhile(error);
      if (has(ABOUT_A_VARIABLE, error.code)) {
        const variable = `{{${error.errors[0]?.variable ?? ''}}}`;
        if (variable === COUPON_CODE) return t('refused.coupon_missing', { variable });
        return t(ABOUT_A_VARIABLE[error.code], { variable, name: shortName(whose) });
      }
      return t(plainWord(error.code, whose));
    },
    [t, shortName, meanwhile],
  );
}
