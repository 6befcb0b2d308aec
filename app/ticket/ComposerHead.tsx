import type { TicketDetail } from '../../contract/shapes.ts';
import { ChannelSign } from '../inbox/ChannelSign.tsx';
import { LocalTime } from '../profile/LocalTime.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { phoneText } from '../words/phones.ts';
import { useWords } from '../words/useWords.ts';

/** By which way it leaves, and what time it is where it arrives. */
export function ComposerHead({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const from = ticket.sending_number;
  // A phone says both in its head, and needs the room.
  if (!useHasColumns()) return null;
  return (
    <div className="flex items-center justify-between gap-3 px-3.5 text-meta text-quiet">
      <p className="flex min-w-0 items-center gap-1.5">
        <ChannelSign channel={ticket.channel} />
        <span className="figures truncate">
          {ticket.channel === 'sms' && from
            ? t('composer.from', { phone: phoneText(from) })
            : t(`channel.${ticket.channel}`)}
        </span>
      </p>
      <LocalTime profile={ticket.profile_detail} />
    </div>
  );
}
