import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { ChannelSign } from '../inbox/ChannelSign.tsx';
import { LocalTime } from '../profile/LocalTime.tsx';
import { fullName } from '../profile/names.ts';
import { TagButton } from '../tags/TicketTags.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useHasColumns, useHasPane } from '../ui/useWide.ts';
import { useWords } from '../words/useWords.ts';
import { AssigneeMenu } from './AssigneeMenu.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { StatusButton } from './StatusButton.tsx';
import { Viewers } from './viewers/Viewers.tsx';
import { Presence } from './visitor/Presence.tsx';

type Props = { ticket: TicketDetail; onBack: () => void; onShowCustomer: () => void };

export function TicketHead(props: Props) {
  return useHasColumns() ? <WideHead {...props} /> : <PhoneHead {...props} />;
}

function WideHead({ ticket, onShowCustomer }: Props) {
  const { visitor } = ticket;
  const isNumber = !ticket.profile.name && !visitor;
  return (
    <header className="@container relative mx-auto flex h-14 w-full max-w-176 shrink-0 items-center gap-1 pr-5 pl-8 max-pane:pr-3 max-pane:pl-6">
      {/* With a line below it the name stays where the customer's is, in the pane. */}
      <div
        className={classes(
          'mr-auto flex min-w-0',
          // A long address of a page gives way before whose ticket it is.
          visitor ? 'shrink-9999 flex-col pt-2.5 max-pane:pt-0' : 'items-center gap-2.5',
          // A number without its last digits is nobody's: whatever is beside it gives way.
          isNumber && 'shrink-0 @max-[400px]:gap-1.5',
        )}
      >
        <Name ticket={ticket} onShowCustomer={onShowCustomer} />
        <p
          className={classes(
            'flex items-center gap-1.5 text-quiet',
            visitor ? 'min-w-0 text-meta' : 'shrink-0 text-small',
            isNumber && '@max-[340px]:sr-only',
          )}
        >
          <Way ticket={ticket} />
          {visitor && (
            <>
              <span aria-hidden>·</span>
              <Presence visitor={visitor} page="linked" />
            </>
          )}
        </p>
      </div>
      <AssigneeMenu ticket={ticket} withKey />
      <TagButton ticket={ticket} />
      <SnoozeMenu ticket={ticket} />
      <MoreMenu ticket={ticket} />
      <StatusButton ticket={ticket} />
      <Viewers ticketId={ticket.id} />
    </header>
  );
}

function Way({ ticket: { channel, number } }: Pick<Props, 'ticket'>) {
  const { t } = useWords();
  return (
    <>
      <ChannelSign channel={channel} />
      {/* Beside a name the sign alone has to do where there is little room. */}
      <span
        title={t(`channel.${channel}`)}
        className={channel === 'sms' ? '@max-[560px]:sr-only' : 'shrink-0'}
      >
        {t(`channel.${channel}`)}
      </span>
      <span className="figures @max-[460px]:sr-only">{t('ticket.number', { number: String(number) })}</span>
    </>
  );
}

/** The way to the customer (PROF-1): with the pane beside it to their own page, without to the pane. */
function Name({ ticket, onShowCustomer }: Omit<Props, 'onBack'>) {
  const { t } = useWords();
  const name = fullName(ticket, t);
  const text = <span className="block truncate">{name}</span>;
  return (
    <h2 className="min-w-0 text-title @max-[340px]:text-name">
      {useHasPane() ? (
        <Link
          to="/profiles/$profileId"
          params={{ profileId: ticket.profile.id }}
          title={t('profile.whole')}
          className="hover:underline"
        >
          {text}
        </Link>
      ) : (
        <button
          type="button"
          aria-label={t('ticket.showCustomer', { name })}
          onClick={onShowCustomer}
          className="moving -mx-2 flex h-8 w-[calc(100%+16px)] items-center rounded-button px-2 hover:bg-hover"
        >
          {text}
        </button>
      )}
    </h2>
  );
}

function PhoneHead({ ticket, onBack, onShowCustomer }: Props) {
  const { t } = useWords();
  const name = fullName(ticket, t);
  return (
    <header className="relative flex h-16 shrink-0 items-center gap-1 pr-3 pl-1">
      <IconButton icon={ChevronLeft} size={20} name={t('ticket.backToList')} onClick={onBack} />
      {/* The whole of it is to be tapped, and the name alone is the heading. */}
      <div className="relative flex min-w-0 flex-1 items-center gap-2.5 self-stretch pl-1">
        <Avatar name={ticket.profile.name} seed={ticket.profile.id} size={36} />
        <div className="min-w-0 flex-1">
          <h1 className="text-name">
            <button
              type="button"
              aria-label={t('ticket.showCustomer', { name })}
              title={name}
              onClick={onShowCustomer}
              className="block max-w-full truncate after:absolute after:inset-0"
            >
              {name}
            </button>
          </h1>
          <p className="flex items-center gap-1.5 text-meta text-quiet">
            {ticket.visitor ? (
              <Presence visitor={ticket.visitor} page="named" />
            ) : (
              t(`channel.${ticket.channel}`)
            )}
            <LocalTime profile={ticket.profile_detail} dotBefore alone={ticket.visitor !== null} />
          </p>
        </div>
      </div>
      <MoreMenu ticket={ticket} withSnooze />
      <StatusButton ticket={ticket} />
      <Viewers ticketId={ticket.id} />
    </header>
  );
}
