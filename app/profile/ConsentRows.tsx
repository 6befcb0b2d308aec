import type { TicketDetail } from '../../contract/shapes.ts';
import type { ConsentKind, ConsentState } from '../../contract/vocabulary.ts';
import { type Clock, momentOf } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { ConsentSign } from './ConsentSign.tsx';
import { LedgerButton } from './LedgerButton.tsx';
import { Section } from './Section.tsx';

const KINDS = ['sms_marketing', 'sms_transactional'] as const satisfies readonly ConsentKind[];

/** Since when and by what word is known where that decides whether one may reply. */
function stateText(state: ConsentState, { may_reply }: TicketDetail, now: number, clock: Clock) {
  const { code, since, evidence: keyword } = may_reply;
  if (state !== 'unsubscribed' || code !== 'no_sms_consent' || !since) return clock.t(`consent.${state}`);
  const moment = momentOf(Date.parse(since), now, clock);
  if (!keyword) return clock.t('consent.unsubscribedSince', moment);
  return clock.t('consent.unsubscribedBy', { ...moment, keyword });
}

export function ConsentRows({ ticket }: { ticket: TicketDetail }) {
  const clock = useClock();
  const now = useNow();
  const { consent } = ticket.profile_detail;
  return (
    <Section name="consent" title={clock.t('profile.consent')} action={<LedgerButton whose={ticket} />}>
      <dl className="flex flex-col gap-2 text-small">
        {KINDS.map(kind => (
          <div key={kind} className="relative pl-6.5">
            <ConsentSign state={consent[kind]} />
            <dt>{clock.t(`consent.${kind}`)}</dt>
            <dd className="text-fine text-quiet">{stateText(consent[kind], ticket, now, clock)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
