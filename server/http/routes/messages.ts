import type { MessagePatch } from '../../../contract/messageRoutes.ts';
import type { NewMessage } from '../../../contract/routes.ts';
import { cancelMessage } from '../../actions/cancelMessage.ts';
import type { Context } from '../../actions/context.ts';
import { editMessage } from '../../actions/editMessage.ts';
import { type Asked, replyToTicket } from '../../actions/replyToTicket.ts';
import { retryMessage } from '../../actions/retryMessage.ts';
import { turnsOutSent } from '../../actions/turnsOutSent.ts';
import type { Edit } from '../../domain/rewrite.ts';
import { actorOf } from '../caller.ts';
import { messageOf } from '../messageOf.ts';
import type { Held } from '../once.ts';
import { sentReplyOf } from '../sentReplyOf.ts';
import { type Serving, serve } from '../serve.ts';
import { threadPage } from '../threadPage.ts';

export function messageRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listMessages', ({ params, query, caller }) =>
    threadPage(db, caller.workspaceId, params.id, query),
  );

  serve(serving, 'reply', async ({ params, body, request: { held }, reply, caller }) => {
    const { messageId, isNew } = await replyToTicket(
      context,
      caller.workspaceId,
      params.id,
      asked(body, held),
      actorOf(caller),
    );
    reply.code(isNew || isOfKey(body, held) ? 201 : 200);
    return sentReplyOf(db, caller, messageId);
  });

  serve(serving, 'retryMessage', async ({ params, caller }) => {
    const { workspaceId } = caller;
    const isSent = await turnsOutSent(context, workspaceId, params.id);
    if (!isSent) await retryMessage(context, workspaceId, params.id, actorOf(caller));
    return messageOf(db, caller, params.id);
  });

  serve(serving, 'editMessage', async ({ params, body, caller }) => {
    await editMessage(context, caller.workspaceId, params.id, editOf(body), actorOf(caller));
    return sentReplyOf(db, caller, params.id);
  });

  serve(serving, 'cancelMessage', async ({ params, caller }) => {
    await cancelMessage(context, caller.workspaceId, params.id, actorOf(caller));
    return messageOf(db, caller, params.id);
  });
}

/** Whose first answer was lost gets it now: to the caller it is no repetition. */
function isOfKey({ client_message_id }: NewMessage, held: Held | null): boolean {
  return held !== null && client_message_id === undefined;
}

/** Under the id of its key a reply counts once, though its first answer was lost. */
function asked(body: NewMessage, held: Held | null): Asked {
  return {
    body: body.body ?? '',
    mediaIds: body.media_ids ?? [],
    couponId: body.coupon_id ?? null,
    sendAt: body.send_at ? new Date(body.send_at) : null,
    lapses: body.cancel_if_customer_writes ?? false,
    clientMessageId: body.client_message_id ?? held?.id,
    quickReplyId: body.quick_reply_id ?? null,
  };
}

function editOf({ body, media_ids, send_at, cancel_if_customer_writes }: MessagePatch): Edit {
  return {
    ...(body !== undefined && { body }),
    ...(media_ids && { mediaIds: media_ids }),
    ...(send_at !== undefined && { sendAt: send_at === null ? null : new Date(send_at) }),
    ...(cancel_if_customer_writes !== undefined && { lapses: cancel_if_customer_writes }),
  };
}
