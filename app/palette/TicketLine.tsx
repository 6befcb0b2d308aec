import type { ComponentProps } from 'react';
import type { ListedTicket } from '../../contract/shapes.ts';
import { ChannelSign } from '../inbox/ChannelSign.tsx';
import { RowTime } from '../inbox/RowTime.tsx';
import { snippetText } from '../inbox/snippet.ts';
import { fullName } from '../profile/names.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Option } from '../ui/Option.tsx';
import { LINE } from './PaletteLine.tsx';
import { usePaletteWords } from './words/usePaletteWords.ts';

type Props = Omit<ComponentProps<typeof Option>, 'children'> & { ticket: ListedTicket };

/** A ticket that was found: who, on which channel, what was hit or said last, and when. */
export function TicketLine({ ticket, ...option }: Props) {
  const { t } = usePaletteWords();
  const { profile, channel, number, hit, snippet } = ticket;
  return (
    <Option {...option} className={LINE}>
      <Avatar name={profile.name} seed={profile.id} size={24} single />
      <span className="max-w-[45%] shrink-0 truncate font-medium">{fullName(ticket, t)}</span>
      <ChannelSign channel={channel} />
      <span className="figures shrink-0 text-meta text-quiet">
        {t('ticket.number', { number: String(number) })}
      </span>
      <span className="min-w-0 flex-1 truncate text-small text-quiet">
        {hit?.excerpt ?? snippetText(snippet, t)}
      </span>
      {ticket.status !== 'snoozed' && <RowTime ticket={ticket} />}
    </Option>
  );
}
