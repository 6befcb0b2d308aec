import { useCallback, useMemo } from 'react';
import type { Refused } from '../../contract/client.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { useWords } from '../words/useWords.ts';
import { giveBack, write } from './drafts.ts';
import { newMessageId } from './messageId.ts';
import type { Drawn } from './outbox.ts';
import { useSend } from './useSend.ts';

export function useReply(ticket: TicketDetail) {
  const { t } = useWords();
  const reasonOf = useReason();
  const memberId = useSession().member.id;
  const place = useMemo(() => ({ memberId, ticketId: ticket.id }), [memberId, ticket.id]);
  const onRefused = useCallback(
    (body: string, error: Refused) =>
      giveBack(place, body, t('composer.refused', { reason: reasonOf(error, ticket) })),
    [ticket, place, t, reasonOf],
  );
  const send = useSend(onRefused);
  const reply = (body: string) => {
    write(place, '');
    send({ ...place, id: newMessageId(), body, at: Date.now(), state: 'sending' });
  };
  const sendAgain = (drawn: Drawn) => drawn.state === 'unsent' && send(drawn);
  return { reply, sendAgain, place };
}
