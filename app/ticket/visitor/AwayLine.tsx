import { Link } from '@tanstack/react-router';
import { Mail, MailCheck, MailX } from 'lucide-react';
import type { TicketDetail } from '../../../contract/shapes.ts';
import { useShortName } from '../../profile/names.ts';
import { mayChangeSettings } from '../../session/roles.ts';
import { useSession } from '../../session/useSession.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { momentOf } from '../../words/clock.ts';
import { useNow } from '../../words/now.ts';
import { useClock } from '../../words/useClock.ts';
import { DueText } from './DueText.tsx';
import { type FollowUp, followUpOf } from './followUp.ts';

const SIGN = {
  due: Mail,
  sent: MailCheck,
  possible: Mail,
  no_email: MailX,
  no_sender: MailX,
} as const satisfies Record<FollowUp['kind'], unknown>;

/**
 * Above where one answers: the visitor is not there to see it, and what happens then (CHAT-5, FOLLOW-3). Its place is
 * there before it says anything, so that a screen reader hears it begin.
 */
export function AwayLine({ ticket }: { ticket: TicketDetail }) {
  const followUp = followUpOf(ticket);
  return <div role="status">{followUp && <Bar followUp={followUp} ticket={ticket} />}</div>;
}

type Props = { followUp: FollowUp; ticket: TicketDetail };

function Bar({ followUp, ticket }: Props) {
  const Sign = SIGN[followUp.kind];
  return (
    <div className="mb-2 flex min-h-10 flex-wrap items-center justify-end gap-x-4 gap-y-2 rounded-card bg-surface-quiet px-3.5 py-1.5 text-small text-soft max-column:rounded-[18px]">
      <div className="flex min-w-0 flex-1 basis-64 items-start gap-3">
        <Sign size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-quiet" />
        <p className="min-w-0 text-pretty">
          <Said followUp={followUp} ticket={ticket} />
        </p>
      </div>
      {followUp.kind === 'no_sender' && <SetLink />}
    </div>
  );
}

function Said({ followUp, ticket }: Props) {
  const clock = useClock();
  const now = useNow();
  const { t } = clock;
  const name = useShortName()(ticket);
  const asks = !useMaySet();
  switch (followUp.kind) {
    case 'due':
      return <DueText at={followUp.at} />;
    case 'sent':
      return t('away.sent', momentOf(followUp.at, now, clock));
    case 'possible':
      return t('away.possible', { email: followUp.email });
    case 'no_email':
      return t('away.no_email', { name });
    case 'no_sender':
      return t(asks ? 'away.no_senderAsk' : 'away.no_sender');
  }
}

const useMaySet = () => mayChangeSettings(useSession().member.role);

function SetLink() {
  const { t } = useClock();
  if (!useMaySet()) return null;
  return (
    <Link to="/settings/general" className={buttonClass({ size: 'small' }, 'max-column:flex-1')}>
      {t('away.set')}
    </Link>
  );
}
