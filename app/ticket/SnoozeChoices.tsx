import type { TicketDetail } from '../../contract/shapes.ts';
import { MenuGroup, MenuItem } from '../ui/MenuItems.tsx';
import { comingTime } from '../words/clock.ts';
import { useNow } from '../words/now.ts';
import { useClock } from '../words/useClock.ts';
import { snoozeTimes } from './snoozeTimes.ts';
import { useReopenTicket, useSnoozeTicket } from './useStatusChange.ts';

type Props = { ticket: TicketDetail; onPick: () => void };

/** Each choice says when the ticket comes back. */
export function SnoozeChoices({ ticket, onPick }: Props) {
  const clock = useClock();
  const now = useNow();
  const snooze = useSnoozeTicket();
  const wake = useReopenTicket();
  const times = Object.entries(snoozeTimes(now, clock.zone)) as [
    'later' | 'tomorrow' | 'week',
    number | null,
  ][];
  return (
    <MenuGroup label={clock.t('snooze.until')}>
      {times.map(
        ([name, at]) =>
          at !== null && (
            <MenuItem
              key={name}
              onClick={() => snooze(ticket, at)}
              end={<span className="figures text-meta text-quiet">{comingTime(at, now, clock)}</span>}
            >
              {clock.t(`snooze.${name}`)}
            </MenuItem>
          ),
      )}
      <MenuItem onClick={onPick}>{clock.t('snooze.pick')}</MenuItem>
      {ticket.status === 'snoozed' && (
        <MenuItem onClick={() => wake(ticket)}>{clock.t('ticket.wake')}</MenuItem>
      )}
    </MenuGroup>
  );
}
