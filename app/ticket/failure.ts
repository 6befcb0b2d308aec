import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { shortName } from '../profile/names.ts';
import { phoneText } from '../words/phones.ts';
import type { Say } from '../words/useWords.ts';
import { ABOUT_NAME, ABOUT_PHONE, PLAIN } from './failureWords.ts';

const has = <Table extends object>(table: Table, key: string): key is keyof Table & string =>
  Object.hasOwn(table, key);

/** The provider's reason in plain words: what happened, and what can be done. */
export function reasonText(reason: string, name: string, phone: string, t: Say): string | null {
  if (has(ABOUT_NAME, reason)) return t(ABOUT_NAME[reason], { name });
  if (has(ABOUT_PHONE, reason)) return t(ABOUT_PHONE[reason], { name, phone });
  return has(PLAIN, reason) ? t(PLAIN[reason]) : null;
}

/** What happened to a message that did not get through. */
export function failureText(message: Message, ticket: TicketDetail, t: Say): string {
  const reason = message.error?.reason ?? (message.status === 'unknown' ? 'provider_silent' : 'other');
  const name = shortName(ticket, t);
  const { phone: known } = ticket.profile;
  const phone = known ? phoneText(known) : name;
  const code = message.error?.code ?? reason;
  return reasonText(reason, name, phone, t) ?? t('failed.other', { code });
}
