import { Ban, CircleCheck, CircleDashed } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import type { ConsentKind, ConsentState } from '../../contract/vocabulary.ts';
import { type Clock, momentOf } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { Section } from './Section.tsx';

const KINDS = ['sms_marketing', 'sms_transactional'] as const satisfies readonly ConsentKind[];

const SIGN = { subscribed: CircleCheck, unsubscribed: Ban, never_subscribed: CircleDashed } as const;

const TONE = {
  subscribed: 'text-quiet',
  unsubscribed: 'text-danger',
  never_subscribed: 'text-caution',
} as const satisfies Record<ConsentState, string>;

/** Since when and by what word is known where that decides whether one may reply. */
function stateText(
  state: ConsentState,
  { may_reply: { since, evidence } }: TicketDetail,
  now: number,
  clock: Clock,
) {
  if (state !== 'unsubscribed' || !since || !evidence) return clock.t(`consent.${state}`);
  return clock.t('consent.unsubscribedBy', { ...momentOf(Date.parse(since), now, clock), keyword: evidence });
}

export function ConsentRows({ ticket }: { ticket: TicketDetail }) {
  const clock = useClock();
  const now = useNow();
  const { consent } = ticket.profile_detail;
  return (
    <Section title={clock.t('profile.consent')}>
      <dl className="flex flex-col gap-2 text-small">
        {KINDS.map(kind => {
          const Sign = SIGN[consent[kind]];
          return (
            <div key={kind} className="relative pl-6.5">
              <Sign
                size={16}
                strokeWidth={1.75}
                aria-hidden
                className={`absolute top-0.5 left-0 ${TONE[consent[kind]]}`}
              />
              <dt>{clock.t(`consent.${kind}`)}</dt>
              <dd className="text-fine text-quiet">{stateText(consent[kind], ticket, now, clock)}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
