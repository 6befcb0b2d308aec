import { notifyManager, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call, Refused } from '../../contract/client.ts';
import type { NewMessage } from '../../contract/routes.ts';
import type { Message } from '../../contract/shapes.ts';
import { takeInAnswer } from '../live/takeIn.ts';
import { heedRefusal } from '../session/ends.ts';
import { useSession } from '../session/useSession.ts';
import { mediaOf } from './content.ts';
import { leavesAfter } from './held.ts';
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
function asked({ id, text, pictures, coupon, quickReplyId, lapses, ...drawn }: Drawn): NewMessage {
  const media = mediaOf(pictures);
  const sendAt = drawn.sendAt ?? leavesAfter(drawn.held);
  return {
    client_message_id: id,
    ...(text && { body: text }),
    ...(media.length > 0 && { media_ids: media.map(picture => picture.id) }),
    ...(coupon && { coupon_id: coupon.id }),
    ...(quickReplyId && { quick_reply_id: quickReplyId }),
    ...(sendAt && { send_at: sendAt, ...(lapses && { cancel_if_customer_writes: true }) }),
  };
}

/** The message as it is stored; null where it is not, or nobody knows. */
async function deliver(
  client: QueryClient,
  me: string,
  message: Drawn,
  onRefused: OnRefused,
): Promise<Message | null> {
  const { id, ticketId } = message;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const stored = await call('reply', { params: { id: ticketId }, body: asked(message), signal });
    takeInAnswer(client, me, [], [stored]);
    // After the thread has been told, or the message would be gone for a frame.
    notifyManager.schedule(() => erase(id));
    // The reply may have opened the ticket and marked it read; the line may be down.
    void client.invalidateQueries({ queryKey: ticketKey(ticketId) });
    return stored;
  } catch (error) {
    if (!isFinal(error)) {
      markUnsent(id);
      return null;
    }
    const otherwise = askedOtherwise(message, error);
    if (otherwise) return deliver(client, me, otherwise, onRefused);
    erase(id);
    heedRefusal(client, error);
    onRefused(message, error);
    return null;
  }
}

/** What is not the writer's to put right. */
function askedOtherwise(message: Drawn, { code }: Refused): Drawn | null {
  // Deleted since it was inserted: the text is its writer's own by now, and counts for nothing else.
  if (code === 'unknown_quick_reply' && message.quickReplyId) return { ...message, quickReplyId: null };
  // It was on its way for longer than it was to be held, or we were wrong about the clock, of which the refusal has told.
  if (code === 'send_at_out_of_range' && message.held > 0)
    return { ...message, held: Math.floor(message.held / 2) };
  return null;
}

const turns = new Map<string, Promise<unknown>>();

/** Replies leave in the order in which they were written, whatever the network does. */
function inTurn<Result>(ticketId: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(ticketId) ?? Promise.resolve()).then(work);
  turns.set(ticketId, turn);
  return turn;
}

/** Sends, or sends again: the same id can only ever become one message. Tells what became of it. */
export function useSend(onRefused: OnRefused): (message: Drawn) => Promise<Message | null> {
  const client = useQueryClient();
  const me = useSession().member.id;
  return useCallback(
    message => {
      draw({ ...message, state: 'sending' });
      return inTurn(message.ticketId, () => deliver(client, me, message, onRefused));
    },
    [client, me, onRefused],
  );
}
