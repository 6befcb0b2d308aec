import { useCallback, useMemo } from 'react';
import type { Refused } from '../../contract/client.ts';
import type { TicketDetail } from '../../contract/shapes.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { useWords } from '../words/useWords.ts';
import { type Chosen, draftOf, empty, giveBack } from './drafts.ts';
import { newMessageId } from './messageId.ts';
import { AT_ONCE, type Drawn, type Leaving } from './outbox.ts';
import { useSend } from './useSend.ts';

export function useReply(ticket: TicketDetail) {
  const { t } = useWords();
  const reasonOf = useReason();
  const memberId = useSession().member.id;
  const place = useMemo(() => ({ memberId, ticketId: ticket.id }), [memberId, ticket.id]);
  const onRefused = useCallback(
    (refused: Drawn, error: Refused) => {
      const pictures = withoutLost(refused.pictures, error);
      giveBack(place, { ...refused, pictures }, t('composer.refused', { reason: reasonOf(error, ticket) }));
    },
    [ticket, place, t, reasonOf],
  );
  const send = useSend(onRefused);
  /** Sends what has been written. */
  const reply = (leaving: Leaving = AT_ONCE) => {
    const { text, pictures, coupon, quickReplyId } = draftOf(place);
    const content = { text: text.trim(), pictures, coupon, quickReplyId };
    empty(place);
    send({ ...place, ...content, ...leaving, id: newMessageId(), at: Date.now(), state: 'sending' });
  };
  const sendAgain = (drawn: Drawn) => drawn.state === 'unsent' && send(drawn);
  return { reply, sendAgain, place };
}

/** The picture that the server no longer has, as the refusal points to it, is marked where it stands. */
function withoutLost(pictures: readonly Chosen[], { code, errors }: Refused): readonly Chosen[] {
  const lost = errors.map(({ pointer }) => pointer);
  return pictures.map(({ key, name, ...rest }, at) =>
    code === 'unknown_media' && lost.includes(`/media_ids/${at}`)
      ? { key, name, state: 'refused', reason: code }
      : { key, name, ...rest },
  );
}
