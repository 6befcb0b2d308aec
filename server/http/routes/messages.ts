import { z } from 'zod';
import type { Context } from '../../actions/context.ts';
import { replyToTicket } from '../../actions/replyToTicket.ts';
import { retryMessage } from '../../actions/retryMessage.ts';
import { presentMessage } from '../../present/message.ts';
import { type Database, inWorkspace } from '../../store/database.ts';
import { type MessageRow, messagesBefore } from '../../store/read/messages.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { messageOf } from '../messageOf.ts';
import { type Serving, serve } from '../serve.ts';

const MessagePosition = z.object({ sentAt: Instant, id: Uuid });

export function messageRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listMessages', async ({ params, query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, MessagePosition);
    const rows = await threadOf(db, workspaceId, params.id, before, query.limit + 1);
    const newestFirst = page(rows, query.limit, presentMessage, ({ sentAt, id }: MessageRow) => ({
      sentAt,
      id,
    }));
    return { ...newestFirst, data: newestFirst.data.toReversed() };
  });

  serve(serving, 'reply', async ({ params, body, reply, caller }) => {
    const words = { body: body.body, clientMessageId: body.client_message_id };
    const { messageId, isNew } = await replyToTicket(
      context,
      caller.workspaceId,
      params.id,
      words,
      actorOf(caller),
    );
    reply.code(isNew ? 201 : 200);
    return messageOf(db, caller, messageId);
  });

  serve(serving, 'retryMessage', async ({ params, caller }) => {
    await retryMessage(context, caller.workspaceId, params.id, actorOf(caller));
    return messageOf(db, caller, params.id);
  });
}

function threadOf(
  db: Database,
  workspaceId: string,
  ticketId: string,
  before: z.infer<typeof MessagePosition> | null,
  limit: number,
): Promise<MessageRow[]> {
  return inWorkspace(db, workspaceId, async tx => {
    const ticket = await tx
      .selectFrom('tickets')
      .select('threadId')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', ticketId)
      .executeTakeFirst();
    if (!ticket) throw new Refused('not_found');
    return messagesBefore(tx, workspaceId, ticket.threadId, before, limit);
  });
}
