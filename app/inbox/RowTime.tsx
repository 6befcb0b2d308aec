import { AlarmClock } from 'lucide-react';
import type { ListedTicket } from '../../contract/shapes.ts';
import { comingTime, fullTime, shortAgo } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { WaitingTime } from './waiting/WaitingTime.tsx';

/** When it was last heard from, or how long it has waited for an answer; for a snoozed one, when it comes back; of a search, when that was said. */
export function RowTime({ ticket }: { ticket: ListedTicket }) {
  const now = useNow();
  const clock = useClock();
  if (!ticket.hit && ticket.status === 'snoozed' && ticket.snoozed_until) {
    const until = Date.parse(ticket.snoozed_until);
    const text = comingTime(until, now, clock);
    return (
      <time
        dateTime={ticket.snoozed_until}
        title={clock.t('row.snoozedUntil', { time: fullTime(until, clock) })}
        className="figures ml-auto flex shrink-0 items-center gap-1 text-meta text-quiet"
      >
        <AlarmClock size={12} strokeWidth={2} aria-hidden />
        {text}
      </time>
    );
  }
  if (!ticket.hit && ticket.waiting_since) return <WaitingTime since={ticket.waiting_since} />;
  const said = ticket.hit?.sent_at ?? ticket.sorted_at;
  const at = Date.parse(said);
  return (
    <time
      dateTime={said}
      title={fullTime(at, clock)}
      className="figures ml-auto shrink-0 text-meta text-quiet"
    >
      {shortAgo(at, now, clock)}
    </time>
  );
}
