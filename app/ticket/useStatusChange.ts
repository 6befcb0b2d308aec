import type { TicketDetail } from '../../contract/shapes.ts';
import { useShortName } from '../profile/names.ts';
import { say } from '../ui/toast.ts';
import { comingTime } from '../words/clock.ts';
import { useClock } from '../words/useClock.ts';
import { useWords } from '../words/useWords.ts';
import { usePatchTicket } from './usePatchTicket.ts';

/** What it takes to have the ticket as it was. */
const before = ({ status, snoozed_until }: TicketDetail) =>
  status === 'snoozed' ? { status, snoozed_until } : { status };

/** A closed web chat stays closed, so closing one is not something to be undone. */
export const canComeBack = (ticket: TicketDetail) => ticket.channel === 'sms';

export function useCloseTicket() {
  const { t } = useWords();
  const patch = usePatchTicket();
  const shortName = useShortName();
  return (ticket: TicketDetail) => {
    patch(ticket, { status: 'closed' });
    const undo = () => patch({ ...ticket, status: 'closed' }, before(ticket));
    const text = t('ticket.closed', { name: shortName(ticket) });
    say({ text, tone: 'done', ...(canComeBack(ticket) && { undo }) });
  };
}

export function useReopenTicket() {
  const patch = usePatchTicket();
  return (ticket: TicketDetail) => patch(ticket, { status: 'open' });
}

export function useSnoozeTicket() {
  const { t } = useWords();
  const clock = useClock();
  const patch = usePatchTicket();
  return (ticket: TicketDetail, until: number) => {
    const snoozed_until = new Date(until).toISOString();
    patch(ticket, { status: 'snoozed', snoozed_until });
    const undo = () => patch({ ...ticket, status: 'snoozed', snoozed_until }, before(ticket));
    const time = comingTime(until, Date.now(), clock);
    say({ text: t('ticket.snoozed', { time }), tone: 'done', undo });
  };
}
