import { Ban, Eraser, Mail, MessageCircle, MessageSquareOff, PhoneOff } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useShortName } from '../profile/names.ts';
import { useUnblock } from '../profile/useSetBlocked.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { BAR_ACTION, ReasonBar } from './ReasonBar.tsx';
import { whyNot } from './whyNot.ts';

const SIGN = {
  no_sms_consent: MessageSquareOff,
  profile_erased: Eraser,
  profile_blocked: Ban,
  number_gone: PhoneOff,
  chat_closed: MessageCircle,
} as const;

/** In the composer's place: who can't be answered, since when and why, and the same box, off. */
export function ReasonLine({ ticket }: { ticket: TicketDetail }) {
  const reason = useId();
  const clock = useClock();
  const now = useNow();
  const { tone, what, undoes, off } = whyNot(ticket, now, clock);
  const place = useRef<HTMLFieldSetElement>(null);
  // The key for a reply leads here, where it can be read why there is none, and no letter typed after it does anything.
  useShortcut('r', () => place.current?.focus());
  const icon = SIGN[ticket.may_reply.code ?? 'no_sms_consent'];
  return (
    <fieldset
      ref={place}
      data-instead
      tabIndex={-1}
      // Read out when the keyboard comes here.
      aria-labelledby={reason}
      onKeyDown={leave}
      className="min-w-0 overflow-hidden rounded-card bg-surface-quiet max-column:rounded-[18px]"
    >
      <ReasonBar id={reason} tone={tone} icon={icon} what={what} hint={undoes}>
        {ticket.may_reply.code === 'profile_blocked' ? (
          <UnblockButton ticket={ticket} />
        ) : (
          <EmailButton ticket={ticket} />
        )}
      </ReasonBar>
      <textarea
        disabled
        rows={1}
        aria-label={clock.t('composer.label')}
        aria-describedby={reason}
        placeholder={off}
        className="block h-12 w-full resize-none px-3.5 py-3.5 text-right text-meta placeholder:text-quiet max-column:h-10 max-column:py-2.5"
      />
    </fieldset>
  );
}

function leave(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'Escape' || event.target !== event.currentTarget) return;
  // Handled here: the page's own Escape goes back to the list.
  event.preventDefault();
  event.currentTarget.blur();
}

function UnblockButton({ ticket }: { ticket: TicketDetail }) {
  const { t } = useClock();
  const unblock = useUnblock();
  return (
    <Button className={BAR_ACTION} onClick={() => unblock(ticket)}>
      {t('block.unblock')}
    </Button>
  );
}

function EmailButton({ ticket }: { ticket: TicketDetail }) {
  const { t } = useClock();
  const name = useShortName()(ticket);
  const { email } = ticket.profile;
  if (!email) return null;
  return (
    <a href={`mailto:${email}`} className={buttonClass({}, BAR_ACTION)}>
      <Mail size={16} strokeWidth={1.75} aria-hidden />
      {t('blocked.email', { name })}
    </a>
  );
}
