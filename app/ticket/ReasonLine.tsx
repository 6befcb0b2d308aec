import { Ban, Mail, MessageCircle, MessageSquareOff, PhoneOff } from 'lucide-react';
import { useId } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortName } from '../profile/names.ts';
import { buttonClass } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { type WhyNot, whyNot } from './whyNot.ts';

const SIGN = {
  no_sms_consent: MessageSquareOff,
  profile_blocked: Ban,
  number_gone: PhoneOff,
  chat_closed: MessageCircle,
} as const;

const GROUND = {
  danger: 'bg-danger-soft',
  caution: 'bg-caution-soft',
  quiet: 'bg-surface-quiet',
} as const satisfies Record<WhyNot['tone'], string>;

const COLOUR = {
  danger: 'text-danger',
  caution: 'text-caution',
  quiet: 'text-quiet',
} as const satisfies Record<WhyNot['tone'], string>;

/** In the composer's place: who can't be answered, since when and why, and the same box, off. */
export function ReasonLine({ ticket }: { ticket: TicketDetail }) {
  const reason = useId();
  const clock = useClock();
  const now = useNow();
  const { tone, what, undoes, off } = whyNot(ticket, now, clock);
  const Sign = SIGN[ticket.may_reply.code ?? 'no_sms_consent'];
  return (
    <div className="overflow-hidden rounded-card bg-surface-quiet max-column:rounded-[18px]">
      <div
        className={classes('flex min-h-16 flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-3', GROUND[tone])}
      >
        <div className="flex min-w-0 flex-1 basis-64 items-start gap-3">
          <Sign
            size={16}
            strokeWidth={1.75}
            aria-hidden
            className={classes('mt-0.5 shrink-0', COLOUR[tone])}
          />
          <div role="status" id={reason} className="min-w-0">
            <p className="font-semibold text-pretty">{what}</p>
            <p className="text-small text-pretty text-soft">{undoes}</p>
          </div>
        </div>
        <EmailButton ticket={ticket} />
      </div>
      <textarea
        disabled
        rows={1}
        aria-label={clock.t('composer.label')}
        aria-describedby={reason}
        placeholder={off}
        className="block h-12 w-full resize-none px-3.5 py-3.5 text-right text-meta placeholder:text-quiet max-column:h-10 max-column:py-2.5"
      />
    </div>
  );
}

function EmailButton({ ticket }: { ticket: TicketDetail }) {
  const { t } = useClock();
  const name = useShortName()(ticket.profile);
  const { email } = ticket.profile;
  if (!email) return null;
  return (
    <a href={`mailto:${email}`} className={buttonClass({}, 'max-column:w-full max-column:h-10')}>
      <Mail size={16} strokeWidth={1.75} aria-hidden />
      {t('blocked.email', { name })}
    </a>
  );
}
