import type { TicketDetail } from '../../contract/shapes.ts';
import { shortName } from '../profile/names.ts';
import { type Clock, momentOf } from '../words/clock.ts';
import { phoneText } from '../words/phones.ts';

export type WhyNot = { tone: 'danger' | 'caution' | 'quiet'; what: string; undoes: string; off: string };

/** Why this ticket can't be answered: who, what and since when; then what undoes it. */
export function whyNot(ticket: TicketDetail, now: number, clock: Clock): WhyNot {
  const { t } = clock;
  const name = shortName(ticket, t);
  const since = ticket.may_reply.since ? momentOf(Date.parse(ticket.may_reply.since), now, clock) : null;
  const off = t(ticket.channel === 'sms' ? 'composer.off' : 'composer.offChat', { name });
  switch (ticket.may_reply.code) {
    case 'profile_erased':
      return { tone: 'quiet', what: t('blocked.erased'), undoes: t('blocked.erasedHint'), off };
    case 'profile_blocked': {
      const what = since ? t('blocked.profile', { name, ...since }) : t('blocked.profilePlain', { name });
      return { tone: 'danger', what, undoes: t('blocked.profileHint'), off };
    }
    case 'number_gone': {
      const from = ticket.sending_number;
      const what = from
        ? t('blocked.number', { phone: phoneText(from) })
        : t('blocked.numberPlain', { name });
      return { tone: 'danger', what, undoes: t('blocked.numberHint', { name }), off };
    }
    case 'chat_closed': {
      const undoes = t('blocked.chatHint', { name });
      return { tone: 'quiet', what: t('blocked.chat'), undoes, off: t('composer.chatOff') };
    }
    default:
      return { ...withoutConsent(ticket, name, since, clock), off };
  }
}

type Moment = ReturnType<typeof momentOf>;

function withoutConsent(
  ticket: TicketDetail,
  name: string,
  since: Moment | null,
  { t }: Clock,
): Omit<WhyNot, 'off'> {
  const { consent } = ticket.profile_detail;
  const tookBack = Object.values(consent).includes('unsubscribed');
  if (!tookBack)
    return { tone: 'caution', what: t('blocked.never', { name }), undoes: t('blocked.neverHint', { name }) };
  const keyword = ticket.may_reply.evidence;
  const undoes = t('blocked.stopHint', { name });
  if (!since) return { tone: 'danger', what: t('blocked.unsubscribedPlain', { name }), undoes };
  const what = keyword
    ? t('blocked.stop', { name, keyword, ...since })
    : t('blocked.unsubscribed', { name, ...since });
  return { tone: 'danger', what, undoes };
}
