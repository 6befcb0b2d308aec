import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../contract/client.ts';
import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { contentOf } from './content.ts';
import { type Content, type DraftPlace, draftOf, giveBack, putBack } from './drafts.ts';
import { usePatchTicket } from './usePatchTicket.ts';

/** What is to be undone: what it said, where it is known better than the message tells, and how the ticket stood. */
export type Sent = { content?: Content; wasClosed?: boolean };

/** Takes back a reply that is held back: its words are where they were written, and the customer has seen nothing. */
export function useUndoSend(ticket: TicketDetail) {
  const client = useQueryClient();
  const { t } = useWords();
  const memberId = useSession().member.id;
  const place = { memberId, ticketId: ticket.id };
  const why = useReason();
  const patch = usePatchTicket();
  const goTo = useGoTo();
  return async (message: Message, { content, wasClosed = false }: Sent = {}) => {
    goTo(ticket.id);
    const words = giveWords(place, content ?? contentOf(message, t('coupon.choose')));
    try {
      await takeBack(client, memberId, message);
      // The reply had opened it again.
      if (wasClosed) patch({ ...ticket, status: 'open' }, { status: 'closed' });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      words.takeAgain();
      say({ text: t('undo.tooLate', { reason: why(error, ticket) }), tone: 'refused' });
    }
  };
}

async function takeBack(client: QueryClient, me: string, message: Message) {
  const show = (shown: Message) => takeInAnswer(client, me, [], [shown]);
  show({ ...message, status: 'canceled', send_at: null });
  try {
    show(await call('cancelMessage', { params: { id: message.id } }));
  } catch (error) {
    show(message);
    throw error;
  }
}

/** Gives words back; should the reply have left after all, they are taken again unless somebody has gone on writing. */
function giveWords(place: DraftPlace, content: Content) {
  const before = draftOf(place);
  giveBack(place, content, null);
  const given = draftOf(place);
  const takeAgain = () => {
    if (draftOf(place) === given) putBack(place, before);
  };
  return { takeAgain };
}

/** The words come back where they were written, and whoever is elsewhere comes along. */
function useGoTo() {
  const navigate = useNavigate();
  return (ticketId: string) => {
    if (location.pathname.endsWith(`/inbox/${ticketId}`)) return;
    void navigate({ to: '/inbox/$ticketId', params: { ticketId }, search: true });
  };
}
