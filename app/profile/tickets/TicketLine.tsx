import { Link } from '@tanstack/react-router';
import type { Ticket } from '../../../contract/shapes.ts';
import { ChannelSign } from '../../inbox/ChannelSign.tsx';
import { snippetText } from '../../inbox/snippet.ts';
import { classes } from '../../ui/classes.ts';
import { Ago } from '../Ago.tsx';
import { useProfileWords } from '../words/useProfileWords.ts';

const STATUS = {
  open: 'ticket.statusOpen',
  closed: 'ticket.statusClosed',
  snoozed: 'filter.snoozed',
} as const;

/** One ticket of the customer's. The one that is open is marked, and leads nowhere. */
export function TicketLine({ ticket, current }: { ticket: Ticket; current: boolean }) {
  const { t } = useProfileWords();
  const line = <Line ticket={ticket} current={current} />;
  const look = '-mx-2 flex gap-2.5 rounded-small px-2 py-1 text-small max-column:py-2';
  return (
    <li>
      {current ? (
        <div aria-current="true" className={classes(look, 'bg-selected')}>
          {line}
        </div>
      ) : (
        <Link
          to="/inbox/$ticketId"
          params={{ ticketId: ticket.id }}
          search={({ at: _, ...list }) => list}
          title={t('ticket.number', { number: String(ticket.number) })}
          className={classes(look, 'focus-inset moving hover:bg-hover')}
        >
          {line}
        </Link>
      )}
    </li>
  );
}

function Line({ ticket, current }: { ticket: Ticket; current: boolean }) {
  const { t } = useProfileWords();
  return (
    <>
      <span className="flex h-5 items-center">
        <ChannelSign channel={ticket.channel} size={16} />
        <span className="sr-only">{t(`channel.${ticket.channel}`)}</span>
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span className="figures shrink-0">{t('ticket.number', { number: String(ticket.number) })}</span>
          <span className="min-w-0 truncate text-fine text-quiet">
            {current ? t('others.current') : t(STATUS[ticket.status])}
          </span>
          <Ago at={ticket.sorted_at} />
        </span>
        <span className="block truncate text-fine text-quiet">{snippetText(ticket.snippet, t)}</span>
      </span>
    </>
  );
}
