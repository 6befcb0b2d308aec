import { z } from 'zod';
import { presentMessage } from '../present/message.ts';
import { type Database, inWorkspace, type Reading } from '../store/database.ts';
import {
  type InThread,
  type MessageRow,
  messagesAfter,
  messagesBefore,
  messagesById,
} from '../store/read/messages.ts';
import { Refused } from '../store/refused.ts';
import { CallError } from './callError.ts';
import { fromCursor, Instant, toCursor, Uuid } from './cursor.ts';

/** Where a page of a thread begins, and which way it goes on: to what is older unless it says otherwise. */
const Cursor = z.object({ sentAt: Instant, id: Uuid, newer: z.literal(true).optional() });

type Asked = { around?: string | undefined; cursor?: string | undefined; limit: number };

/** Messages of a thread, the oldest first, and whether there are others on either side. */
type Part = { messages: MessageRow[]; older: boolean; newer: boolean };

type Thread = { tx: Reading; workspaceId: string; threadId: string };

/** A ticket's thread as `listMessages` answers it. Throws `not_found`. */
export async function threadPage(db: Database, workspaceId: string, ticketId: string, asked: Asked) {
  const cursor = fromCursor(asked.cursor, Cursor);
  const { messages, older, newer } = await inWorkspace(db, workspaceId, async tx => {
    const thread = { tx, workspaceId, threadId: await threadOf(tx, workspaceId, ticketId) };
    if (asked.around) return partAround(thread, await standing(thread, asked.around), asked.limit);
    return cursor?.newer ? partAfter(thread, cursor, asked.limit) : partBefore(thread, cursor, asked.limit);
  });
  const [first, last] = [messages[0], messages.at(-1)];
  return {
    data: messages.map(presentMessage),
    next_cursor: older && first ? toCursor(placeOf(first)) : null,
    newer_cursor: newer && last ? toCursor({ ...placeOf(last), newer: true }) : null,
  };
}

async function threadOf(tx: Reading, workspaceId: string, ticketId: string): Promise<string> {
  const ticket = await tx
    .selectFrom('tickets')
    .select('threadId')
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', ticketId)
    .executeTakeFirst();
  if (!ticket) throw new Refused('not_found');
  return ticket.threadId;
}

async function standing({ tx, workspaceId, threadId }: Thread, id: string): Promise<MessageRow> {
  const [message] = await messagesById(tx, workspaceId, [id]);
  if (message?.threadId === threadId) return message;
  const detail = 'is no message of this thread';
  throw new CallError('invalid_request', {
    detail: `around: ${detail}`,
    errors: [{ pointer: 'around', code: 'unknown_message', detail }],
  });
}

/** As many before it as after it. */
async function partAround(thread: Thread, message: MessageRow, limit: number): Promise<Part> {
  const before = await partBefore(thread, placeOf(message), Math.floor(limit / 2));
  const after = await partAfter(thread, placeOf(message), limit - 1 - before.messages.length);
  return {
    messages: [...before.messages, message, ...after.messages],
    older: before.older,
    newer: after.newer,
  };
}

async function partBefore(thread: Thread, before: InThread | null, limit: number): Promise<Part> {
  // One more than asked for, to know whether there is more.
  const rows = await messagesBefore(thread.tx, thread.workspaceId, thread.threadId, before, limit + 1);
  return {
    messages: rows.slice(0, limit).toReversed(),
    older: rows.length > limit,
    newer: before !== null,
  };
}

async function partAfter(thread: Thread, after: InThread, limit: number): Promise<Part> {
  const rows = await messagesAfter(thread.tx, thread.workspaceId, thread.threadId, after, limit + 1);
  return { messages: rows.slice(0, limit), older: true, newer: rows.length > limit };
}

function placeOf({ sentAt, id }: MessageRow): InThread {
  return { sentAt: sentAt.toISOString(), id };
}
