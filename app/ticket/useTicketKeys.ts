import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { TicketDetail } from '../../contract/shapes.ts';
import { neighbourOf } from '../inbox/neighbour.ts';
import { ticketListQuery } from '../inbox/ticketList.ts';
import { useListSearch } from '../inbox/useListSearch.ts';
import { useShortcut } from '../keyboard/useShortcut.ts';
import { useUnblock } from '../profile/useSetBlocked.ts';
import { useSession } from '../session/useSession.ts';
import { endTickets } from './closing/ask.ts';
import { useAskToBlock } from './closing/useAskToBlock.ts';
import { showHistory, useIsHistoryShown } from './history/shown.ts';
import { useBlockTicket } from './useBlockTicket.ts';
import { usePatchTicket } from './usePatchTicket.ts';
import { canComeBack, useCloseTicket, useReopenTicket } from './useStatusChange.ts';

/** The keys that change the ticket that is open. */
export function useTicketKeys(ticket: TicketDetail | undefined) {
  const me = useSession().member.id;
  const patch = usePatchTicket();
  const close = useCloseTicket();
  const reopen = useReopenTicket();
  const ask = useAskToBlock();
  const block = useBlockTicket();
  const unblock = useUnblock();
  const goOn = useGoOn();
  const isOpen = ticket !== undefined && ticket.status !== 'closed';
  useShortcut('e', () => ticket && endTickets([ticket], () => goOn(ticket, close)), isOpen);
  useShortcut('w', () => ticket && reopen(ticket), comesBack(ticket));
  const historyShown = useIsHistoryShown(me);
  useShortcut('h', () => showHistory(me, !historyShown));
  useShortcut('u', () => ticket && patch(ticket, { read: !ticket.read }), ticket !== undefined);
  useShortcut('i', () => ticket && patch(ticket, { assignee_id: me }), ticket !== undefined);
  useShortcut('b', () => {
    if (ticket?.profile_detail.blocked) void unblock(ticket);
    else if (ticket) ask(ticket.profile.id, ticket, () => goOn(ticket, block));
  });
}

/** A ticket that sleeps can be woken; of those that are closed, some can be opened again. */
const comesBack = (ticket: TicketDetail | undefined) =>
  ticket?.status === 'snoozed' || (ticket?.status === 'closed' && canComeBack(ticket));

/** Does what ends the work on a ticket, and opens the next. */
function useGoOn() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const me = useSession().member.id;
  const { query, search } = useListSearch();
  return (ticket: TicketDetail, done: (ticket: TicketDetail) => void) => {
    // Asked before the ticket leaves the list.
    const rows = client.getQueryData(ticketListQuery(query, me).queryKey)?.tickets ?? [];
    const next = neighbourOf(rows, ticket.id);
    done(ticket);
    if (next) void navigate({ to: '/inbox/$ticketId', params: { ticketId: next.id }, search });
    else void navigate({ to: '/inbox', search });
  };
}
