import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Refused } from '../../contract/client.ts';
import type { Message, TicketDetail } from '../../contract/shapes.ts';
import { useShortName } from '../profile/names.ts';
import { useReason } from '../session/useReason.ts';
import { useSession } from '../session/useSession.ts';
import { settingsQuery } from '../settings/settingsQuery.ts';
import { say } from '../ui/toast.ts';
import { useWords } from '../words/useWords.ts';
import { type Chosen, type Content, draftOf, empty, giveBack } from './drafts.ts';
import { heldId } from './held.ts';
import { newMessageId } from './messageId.ts';
import { AT_ONCE, type Drawn, type Leaving } from './outbox.ts';
import { useSend } from './useSend.ts';
import { useUndoSend } from './useUndoSend.ts';

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
  const undoSend = useUndoSend(ticket);
  const shortName = useShortName();
  const { data: settings } = useQuery(settingsQuery);
  const seconds = settings?.undo_send_seconds ?? 0;
  /** Sends what has been written. */
  const reply = (leaving: Leaving = AT_ONCE) => {
    const { text, pictures, coupon, quickReplyId } = draftOf(place);
    const content = { text: text.trim(), pictures, coupon, quickReplyId };
    const held = leaving.sendAt ? 0 : seconds;
    const id = held > 0 ? heldId() : newMessageId();
    empty(place);
    const stored = send({ ...place, ...content, ...leaving, held, id, at: Date.now(), state: 'sending' });
    if (held > 0) offerUndo(stored, content, held);
  };
  /** What has not been stored is where it was written, or says itself why not. */
  const offerUndo = (stored: Promise<Message | null>, content: Content, held: number) => {
    const undo = async () => {
      const message = await stored;
      if (message) await undoSend(message, { content, wasClosed: ticket.status === 'closed' });
    };
    const text = t('undo.sent', { name: shortName(ticket) });
    say({ text, tone: 'done', stays: held * 1000, undo: () => void undo() });
  };
  const sendAgain = (drawn: Drawn) => {
    if (drawn.state === 'unsent') void send(drawn);
  };
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
