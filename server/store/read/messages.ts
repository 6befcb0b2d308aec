import { sql } from 'kysely';
import type { Message } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import { asOf } from './tickets.ts';

export type MessageRow = Message & { authorName: string | null; asOf: number };

function messageRows(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('messages')
    .leftJoin('accounts', 'accounts.id', 'messages.authorId')
    .where('messages.workspaceId', '=', workspaceId)
    .selectAll('messages')
    .select(['accounts.name as authorName'])
    .select(asOf(workspaceId).as('asOf'));
}

/** Where a message stands in its thread; the time ISO 8601. */
export type InThread = { sentAt: string; id: string };

/** THREAD-1: the last messages of a thread before a position, the newest first. */
export function messagesBefore(
  tx: Reading,
  workspaceId: string,
  threadId: string,
  before: InThread | null,
  limit: number,
): Promise<MessageRow[]> {
  let rows = messageRows(tx, workspaceId).where('messages.threadId', '=', threadId);
  if (before)
    rows = rows.where(
      sql<boolean>`(messages.sent_at, messages.id) < (${before.sentAt}::timestamptz, ${before.id}::uuid)`,
    );
  return rows.orderBy('messages.sentAt', 'desc').orderBy('messages.id', 'desc').limit(limit).execute();
}

/** The first messages of a thread after a position, the oldest first. */
export function messagesAfter(
  tx: Reading,
  workspaceId: string,
  threadId: string,
  after: InThread,
  limit: number,
): Promise<MessageRow[]> {
  return messageRows(tx, workspaceId)
    .where('messages.threadId', '=', threadId)
    .where(sql<boolean>`(messages.sent_at, messages.id) > (${after.sentAt}::timestamptz, ${after.id}::uuid)`)
    .orderBy('messages.sentAt')
    .orderBy('messages.id')
    .limit(limit)
    .execute();
}

export function messagesById(tx: Reading, workspaceId: string, ids: string[]): Promise<MessageRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return messageRows(tx, workspaceId).where('messages.id', 'in', ids).execute();
}

/** One message, and what tells where its customer may be. */
export async function messageAndPlace(tx: Reading, workspaceId: string, id: string) {
  const [message] = await messagesById(tx, workspaceId, [id]);
  if (!message) return null;
  const place = await tx
    .selectFrom('profiles')
    .select(['timeZone', 'country', 'region'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', message.profileId)
    .executeTakeFirstOrThrow();
  return { message, place };
}
