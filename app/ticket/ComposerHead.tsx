import type { TicketDetail } from '../../contract/shapes.ts';
import { ChannelSign } from '../inbox/ChannelSign.tsx';
import { LocalTime } from '../profile/LocalTime.tsx';
import { useHasColumns } from '../ui/useWide.ts';
import { phoneText } from '../words/phones.ts';
import { useWords } from '../words/useWords.ts';

/** By which way it leaves, what it does to the ticket, and what time it is where it arrives. */
export function ComposerHead({ ticket }: { ticket: TicketDetail }) {
  const { t } = useWords();
  const from = ticket.sending_number;
  const moves = useMoves(ticket);
  // A phone says the way and the time in its head, and needs the room.
  if (!useHasColumns()) return moves && <p className="px-3.5 text-meta text-quiet">{moves}</p>;
  return (
    <div className="flex items-center justify-between gap-3 px-3.5 text-meta text-quiet">
      <p className="flex min-w-0 items-center gap-1.5">
        <ChannelSign channel={ticket.channel} />
        <span className="figures truncate">
          {ticket.channel === 'sms' && from
            ? t('composer.from', { phone: phoneText(from) })
            : t(`channel.${ticket.channel}`)}
        </span>
        {moves && (
          <>
            <span aria-hidden>·</span>
            <span className="truncate">{moves}</span>
          </>
        )}
      </p>
      <LocalTime profile={ticket.profile_detail} warns={ticket.channel === 'sms'} />
    </div>
  );
}

/** What sending does to the ticket, where that is worth a word (TICK-8). */
function useMoves({ status }: TicketDetail): string | null {
  const { t } = useWords();
  if (status === 'open') return null;
  return t(status === 'closed' ? 'composer.reopens' : 'composer.staysSnoozed');
}
