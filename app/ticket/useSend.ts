import { notifyManager, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call, Refused } from '../../contract/client.ts';
import type { NewMessage } from '../../contract/routes.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { heedRefusal } from '../session/ends.ts';
import { useSession } from '../session/useSession.ts';
import { mediaOf } from './content.ts';
import { type Drawn, draw, erase, markUnsent } from './outbox.ts';
import { ticketKey } from './ticket.ts';

/** After this nobody answers any more, and the next reply need not wait for this one. */
const PATIENCE = 20_000;

/** A rule said no: the reply goes back to where it was written, with the reason. */
type OnRefused = (message: Drawn, error: Refused) => void;

/** The server's word is final only when it is a rule's; anything else may have arrived or not. */
function isFinal(error: unknown): error is Refused {
  return error instanceof Refused && error.status < 500 && error.status !== 429;
}

/** What is not there is left out. */
function asked({ id, text, pictures, coupon, quickReplyId, sendAt, lapses }: Drawn): NewMessage {
  const media = mediaOf(pictures);
  return {
    client_message_id: id,
    ...(text && { body: text }),
    ...(media.length > 0 && { media_ids: media.map(picture => picture.id) }),
    ...(coupon && { coupon_id: coupon.id }),
    ...(quickReplyId && { quick_reply_id: quickReplyId }),
    ...(sendAt && { send_at: sendAt, cancel_if_customer_writes: lapses }),
  };
}

async function deliver(client: QueryClient, me: string, message: Drawn, onRefused: OnRefused) {
  const { id, ticketId } = message;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const stored = await call('reply', { params: { id: ticketId }, body: asked(message), signal });
    takeInAnswer(client, me, [], [stored]);
    // After the thread has been told, or the message would be gone for a frame.
    notifyManager.schedule(() => erase(id));
    // The reply may have opened the ticket and marked it read; the line may be down.
    void client.invalidateQueries({ queryKey: ticketKey(ticketId) });
  } catch (error) {
    if (!isFinal(error)) return markUnsent(id);
    // Deleted since it was inserted: the text is its writer's own by now, and counts for nothing else.
    if (error.code === 'unknown_quick_reply' && message.quickReplyId)
      return deliver(client, me, { ...message, quickReplyId: null }, onRefused);
    erase(id);
    heedRefusal(client, error);
    onRefused(message, error);
  }
}

const turns = new Map<string, Promise<void>>();

/** Replies leave in the order in which they were written, whatever the network does. */
function inTurn(ticketId: string, work: () => Promise<void>) {
  const turn = (turns.get(ticketId) ?? Promise.resolve()).then(work);
  turns.set(ticketId, turn);
}

/** Sends, or sends again: the same id can only ever become one message. */
export function useSend(onRefused: OnRefused): (message: Drawn) => void {
  const client = useQueryClient();
  const me = useSession().member.id;
  return useCallback(
    message => {
      draw({ ...message, state: 'sending' });
      inTurn(message.ticketId, () => deliver(client, me, message, onRefused));
    },
    [client, me, onRefused],
  );
}
