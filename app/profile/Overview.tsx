import type { ReactNode } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { RepliesLink } from '../inbox/RepliesLink.tsx';
import { AssigneeMenu } from '../ticket/AssigneeMenu.tsx';
import { comingTime, dayAndTime, fullTime } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { useShortName } from './names.ts';
import { Section } from './Section.tsx';

export function Overview({ ticket }: { ticket: TicketDetail }) {
  const clock = useClock();
  const { t } = clock;
  const now = useNow();
  const shortName = useShortName();
  const created = Date.parse(ticket.created_at);
  return (
    <Section title={t('profile.overview')}>
      <dl className="flex flex-col gap-1 text-small">
        <Line label={t('profile.ticket')}>
          <span className="figures">{t('ticket.number', { number: String(ticket.number) })}</span>
        </Line>
        <Line label={t('profile.channel')}>{t(`channel.${ticket.channel}`)}</Line>
        <Line label={t('profile.created')}>
          <time dateTime={ticket.created_at} title={fullTime(created, clock)}>
            {dayAndTime(created, now, clock)}
          </time>
        </Line>
        <Line label={t('profile.status')}>
          <StatusText ticket={ticket} />
        </Line>
        <Line label={t('profile.assignee')}>
          <AssigneeMenu ticket={ticket} inPane />
        </Line>
        <Line label={t('profile.tickets')}>
          {t('profile.ticketsCount', { count: ticket.tickets_of_profile, name: shortName(ticket.profile) })}
        </Line>
        {ticket.attributed_to && (
          <Line label={t('profile.from')}>
            <RepliesLink source={ticket.attributed_to} className="hover:underline" />
          </Line>
        )}
      </dl>
    </Section>
  );
}

function StatusText({ ticket }: { ticket: TicketDetail }) {
  const clock = useClock();
  const now = useNow();
  if (ticket.status === 'open') return clock.t('ticket.statusOpen');
  if (ticket.status === 'closed' || !ticket.snoozed_until) return clock.t('ticket.statusClosed');
  return clock.t('ticket.statusSnoozed', { time: comingTime(Date.parse(ticket.snoozed_until), now, clock) });
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0">
      <dt className="w-22 shrink-0 text-quiet">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
