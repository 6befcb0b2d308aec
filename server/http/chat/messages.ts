import { z } from 'zod';
import type { NewChatMessage } from '../../../contract/chatRoutes.ts';
import { seeInChat } from '../../actions/chat/seeInChat.ts';
import { writeInChat } from '../../actions/chat/writeInChat.ts';
import type { Context } from '../../actions/context.ts';
import type { ChatCaller } from '../../domain/chat/chatCaller.ts';
import type { ChatWords } from '../../domain/chat/writeInChat.ts';
import { presentChatMessage } from '../../present/chat.ts';
import { inWorkspace } from '../../store/database.ts';
import {
  hasMessages,
  type VisitedMessage,
  visitedMessagesBefore,
  visitedMessagesById,
} from '../../store/read/chat.ts';
import { Refused } from '../../store/refused.ts';
import { addressOf } from '../addressOf.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';
import type { ChatLimits } from './limits.ts';

const MessagePosition = z.object({ sentAt: Instant, id: Uuid });

export function messageRoutes(serving: Serving, context: Context, limits: ChatLimits): void {
  const { db } = serving;
  const shown = (row: VisitedMessage) => presentChatMessage(row, context.mediaAddresses);

  serve(serving, 'listChatMessages', async ({ query, caller: { workspaceId, sessionId } }) => {
    const before = fromCursor(query.cursor, MessagePosition);
    const rows = await inWorkspace(db, workspaceId, tx =>
      visitedMessagesBefore(tx, workspaceId, sessionId, before, query.limit + 1),
    );
    const newestFirst = page(rows, query.limit, shown, ({ sentAt, id }) => ({ sentAt, id }));
    return { ...newestFirst, data: newestFirst.data.toReversed() };
  });

  serve(serving, 'sendChatMessage', async ({ body, request, reply, caller }) => {
    limits.messages(caller.sessionId, reply);
    if (!(await hasBegun(caller))) limits.beginnings(addressOf(request), reply);
    const { messageId, isNew } = await writeInChat(context, caller, wordsIn(body));
    reply.code(isNew ? 201 : 200);
    return shown(await messageWith(caller, messageId));
  });

  serve(serving, 'seeChatMessages', async ({ body, reply, caller }) => {
    limits.signs(caller.sessionId, reply);
    await seeInChat(context, caller, body.message_id, body.seen);
    reply.code(204);
    return null;
  });

  function hasBegun({ workspaceId, sessionId }: ChatCaller): Promise<boolean> {
    return inWorkspace(db, workspaceId, tx => hasMessages(tx, workspaceId, sessionId));
  }

  async function messageWith({ workspaceId }: ChatCaller, id: string): Promise<VisitedMessage> {
    const [row] = await inWorkspace(db, workspaceId, tx => visitedMessagesById(tx, workspaceId, [id]));
    if (!row) throw new Refused('not_found');
    return row;
  }
}

function wordsIn({ body, media_ids, client_message_id, language, page: seen }: NewChatMessage): ChatWords {
  return { body, mediaIds: media_ids, clientMessageId: client_message_id, language, page: seen };
}
