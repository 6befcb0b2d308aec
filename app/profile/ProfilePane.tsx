import { Link } from '@tanstack/react-router';
import { ArrowUpRight, Mail, Phone, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TicketDetail } from '../../contract/shapes.ts';
import { AfterPaint } from '../ui/AfterPaint.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { classes } from '../ui/classes.ts';
import { IconButton, iconButtonClass } from '../ui/IconButton.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { phoneText } from '../words/phones.ts';
import { useWords } from '../words/useWords.ts';
import { BlockButton } from './BlockButton.tsx';
import { ConsentRows } from './ConsentRows.tsx';
import { LoadedBehind } from './LoadedBehind.tsx';
import { LocalTime } from './LocalTime.tsx';
import { NotVerified } from './NotVerified.tsx';
import { fullName } from './names.ts';
import { Overview } from './Overview.tsx';
import { usePlace } from './usePlace.ts';
import { Visit } from './Visit.tsx';

type Props = { ticket: TicketDetail; onClose?: () => void };

const CONTACT = 'hover:underline max-column:flex max-column:min-h-10 max-column:items-center';

export function ProfilePane({ ticket, onClose }: Props) {
  const { t } = useWords();
  const { phone, email } = ticket.profile;
  return (
    <div className="px-5 pb-8">
      <Head ticket={ticket} {...(onClose && { onClose })} />
      <dl className="mt-4 flex flex-col gap-1 text-small max-column:mt-2 max-column:gap-0">
        {phone && (
          <Contact sign={<Phone size={16} strokeWidth={1.75} aria-hidden />} label={t('profile.phone')}>
            <a href={`tel:${phone}`} className={classes(CONTACT, 'figures')}>
              {phoneText(phone)}
            </a>
          </Contact>
        )}
        {email && (
          <Contact sign={<Mail size={16} strokeWidth={1.75} aria-hidden />} label={t('profile.email')}>
            <a href={`mailto:${email}`} className={classes(CONTACT, 'min-w-0')}>
              {email}
            </a>
            {!ticket.profile_detail.email_verified && <NotVerified />}
          </Contact>
        )}
      </dl>
      {ticket.visitor && <Visit visitor={ticket.visitor} />}
      <Overview ticket={ticket} />
      {/* Nobody without a phone can be texted. */}
      {phone && <ConsentRows ticket={ticket} />}
      {/* The thread does not wait for it, nor for what it asks of the server. */}
      <AfterPaint>
        <LoadedBehind ticket={ticket} />
        <BlockButton ticket={ticket} />
      </AfterPaint>
    </div>
  );
}

function Head({ ticket, onClose }: Props) {
  const { t } = useWords();
  const profile = ticket.profile_detail;
  const place = usePlace(profile.location);
  const name = fullName(ticket, t);
  return (
    <div className="flex items-center gap-3 pt-4">
      <Avatar name={profile.name} seed={profile.id} size={40} />
      <div className="min-w-0 flex-1">
        <h2 className="text-name">
          <Link
            to="/profiles/$profileId"
            params={{ profileId: profile.id }}
            title={name}
            className="block truncate hover:underline"
          >
            {name}
          </Link>
        </h2>
        <p className="flex items-center gap-1.5 text-small text-quiet">
          <span title={place} className="truncate">
            {place}
          </span>
          <LocalTime profile={profile} alone dotBefore={place !== ''} />
        </p>
      </div>
      <Tooltip text={t('profile.whole')} shortcut="p" side="bottom-end">
        <Link
          to="/profiles/$profileId"
          params={{ profileId: profile.id }}
          aria-label={t('profile.whole')}
          className={iconButtonClass}
        >
          <ArrowUpRight size={16} strokeWidth={1.75} aria-hidden />
        </Link>
      </Tooltip>
      {onClose && <IconButton icon={X} name={t('profile.close')} tip="bottom-end" onClick={onClose} />}
    </div>
  );
}

function Contact({ sign, label, children }: { sign: ReactNode; label: string; children: ReactNode }) {
  return (
    <div className="flex gap-2.5">
      <dt className="flex h-5 items-center text-quiet max-column:h-10">
        {sign}
        <span className="sr-only">{label}</span>
      </dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 break-words">{children}</dd>
    </div>
  );
}
