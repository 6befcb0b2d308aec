import { sql } from 'kysely';
import type { Message } from '../../../domain/state.ts';
import type { Reading } from '../../database.ts';
import type { Filter } from '../tickets.ts';

export type ExportedMessage = Message & {
  author: string | null;
  ticketNumber: number | null;
  profileName: string | null;
};

/** Moments: the first is within, the last no more. */
export type Between = { from: Date; until: Date };

/**
 * DATA-3: messages sent in a time, by their ids from one on, which grow with time; with `filters` only those of tickets that
 * they let through, else those of no ticket too.
 */
export function messagesFrom(
  tx: Reading,
  workspaceId: string,
  { from, until }: Between,
  filters: Filter[],
  after: string | null,
  limit: number,
): Promise<ExportedMessage[]> {
  let rows = tx
    .selectFrom('messages')
    .leftJoin('tickets', join =>
      join
        .onRef('tickets.workspaceId', '=', 'messages.workspaceId')
        .onRef('tickets.id', '=', 'messages.ticketId'),
    )
    .leftJoin('profiles', join =>
      join
        .onRef('profiles.workspaceId', '=', 'messages.workspaceId')
        .onRef('profiles.id', '=', 'messages.profileId'),
    )
    .leftJoin('accounts', 'accounts.id', 'messages.authorId')
    .selectAll('messages')
    .select(['accounts.name as author', 'tickets.number as ticketNumber', 'profiles.name as profileName'])
    .where('messages.workspaceId', '=', workspaceId)
    .where(sql<boolean>`messages.sent_at >= ${from} and messages.sent_at < ${until}`);
  if (filters.length > 0) rows = rows.where('tickets.id', 'is not', null).where(eb => eb.and(filters));
  if (after) rows = rows.where('messages.id', '>', after);
  return rows.orderBy('messages.id').limit(limit).execute();
}
