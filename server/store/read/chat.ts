import { type ExpressionBuilder, sql } from 'kysely';
import type { ChatSession } from '../../domain/chat/state.ts';
import type { Message, Ticket } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import type { Tables } from '../tables.ts';

/** What a visitor may know of their session, and what decides what they may do in it. */
export type VisitedChat = Pick<Ticket, 'id' | 'status' | 'profileId' | 'readAt'> &
  Pick<ChatSession, 'externalId' | 'seenUntil'> & {
    typedEmail: string | null;
    blockedAt: Date | null;
    /** Who of the shop wrote last. */
    agentName: string | null;
  };

/** The sessions of these ids that have begun. */
export function visitedChats(tx: Reading, workspaceId: string, ids: string[]): Promise<VisitedChat[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('tickets')
    .innerJoin('chatSessions', join =>
      join
        .onRef('chatSessions.workspaceId', '=', 'tickets.workspaceId')
        .onRef('chatSessions.id', '=', 'tickets.id'),
    )
    .innerJoin('profiles', join =>
      join
        .onRef('profiles.workspaceId', '=', 'tickets.workspaceId')
        .onRef('profiles.id', '=', 'tickets.profileId'),
    )
    .where('tickets.workspaceId', '=', workspaceId)
    .where('tickets.id', 'in', ids)
    .select(['tickets.id', 'tickets.status', 'tickets.profileId', 'tickets.readAt'])
    .select(['chatSessions.externalId', 'chatSessions.seenUntil'])
    .select(['profiles.typedEmail', 'profiles.blockedAt'])
    .select(eb => lastAgent(eb).as('agentName'))
    .execute();
}

function lastAgent(eb: ExpressionBuilder<Tables, 'tickets'>) {
  return eb
    .selectFrom('messages')
    .innerJoin('accounts', 'accounts.id', 'messages.authorId')
    .whereRef('messages.workspaceId', '=', 'tickets.workspaceId')
    .whereRef('messages.threadId', '=', 'tickets.threadId')
    .where('messages.source', '=', 'agent')
    .where('messages.status', 'in', OUT)
    .orderBy('messages.sentAt', 'desc')
    .orderBy('messages.id', 'desc')
    .limit(1)
    .select('accounts.name');
}

export type VisitedMessage = Message & { authorName: string | null };

/** What has left. What is still to leave, or never did, is nothing to the visitor. */
const OUT = ['sent', 'delivered'] as const;

/** Of a thread, by its own id: what a blocked visitor writes belongs to no ticket. */
function visitedMessages(tx: Reading, workspaceId: string) {
  return tx
    .selectFrom('messages')
    .leftJoin('accounts', 'accounts.id', 'messages.authorId')
    .where('messages.workspaceId', '=', workspaceId)
    .where('messages.channel', '=', 'web_chat')
    .where(eb => eb.or([eb('messages.direction', '=', 'inbound'), eb('messages.status', 'in', OUT)]))
    .selectAll('messages')
    .select('accounts.name as authorName');
}

/** The last messages of a session before a position, the newest first. */
export function visitedMessagesBefore(
  tx: Reading,
  workspaceId: string,
  sessionId: string,
  before: { sentAt: string; id: string } | null,
  limit: number,
): Promise<VisitedMessage[]> {
  let rows = visitedMessages(tx, workspaceId).where('messages.threadId', '=', sessionId);
  if (before)
    rows = rows.where(
      sql<boolean>`(messages.sent_at, messages.id) < (${before.sentAt}::timestamptz, ${before.id}::uuid)`,
    );
  return rows.orderBy('messages.sentAt', 'desc').orderBy('messages.id', 'desc').limit(limit).execute();
}

/** Those of these messages that a visitor may see, in order. */
export function visitedMessagesById(
  tx: Reading,
  workspaceId: string,
  ids: string[],
): Promise<VisitedMessage[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return visitedMessages(tx, workspaceId)
    .where('messages.id', 'in', ids)
    .orderBy('messages.sentAt')
    .orderBy('messages.id')
    .execute();
}

/** Whether anything has been written in a session. */
export async function hasMessages(tx: Reading, workspaceId: string, sessionId: string): Promise<boolean> {
  return (await visitedMessagesBefore(tx, workspaceId, sessionId, null, 1)).length > 0;
}
