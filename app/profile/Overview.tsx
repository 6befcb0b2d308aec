import { Link } from '@tanstack/react-router';
import type { TicketDetail } from '../../contract/shapes.ts';
import { RepliesLink } from '../inbox/RepliesLink.tsx';
import { TagLine } from '../tags/TicketTags.tsx';
import { AssigneeMenu } from '../ticket/AssigneeMenu.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { comingTime, dayAndTime, fullTime } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { Line } from './Line.tsx';
import { useShortName } from './names.ts';
import { Section } from './Section.tsx';

export function Overview({ ticket }: { ticket: TicketDetail }) {
  const clock = useClock();
  const { t } = clock;
  const now = useNow();
  const created = Date.parse(ticket.created_at);
  return (
    <Section name="overview" title={t('profile.overview')}>
      <dl className="flex flex-col gap-1 text-small">
        <Line label={t('profile.ticket')}>
          <span className="figures">{t('ticket.number', { number: String(ticket.number) })}</span>
        </Line>
        <Line label={t('profile.channel')}>{t(`channel.${ticket.channel}`)}</Line>
        <Line label={t(ticket.channel === 'web_chat' ? 'profile.began' : 'profile.created')}>
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
        <Line label={t('tag.title')}>
          <TagLine ticket={ticket} />
        </Line>
        <Line label={t('profile.tickets')}>
          <TicketsText ticket={ticket} />
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

/** The others are found by what the search knows of the customer. */
function TicketsText({ ticket }: { ticket: TicketDetail }) {
  const { t } = useClock();
  const name = useShortName()(ticket);
  const { phone, email } = ticket.profile;
  const { tickets_of_profile: count } = ticket;
  const columns = useHasColumns();
  const text = t('profile.ticketsCount', { count, name });
  const q = phone ?? email;
  if (count < 2 || !q) return text;
  return (
    <Link
      to={columns ? '.' : '/inbox'}
      search={{ status: 'any', q }}
      title={t('profile.showTickets', { name })}
      className="hover:underline"
    >
      {text}
    </Link>
  );
}
