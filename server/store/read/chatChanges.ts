import type { Reading } from '../database.ts';
import type { ChangeRow } from './changes.ts';

/** What tells which chat has changed, and whether its visitor can see it. */
export type ChatChange = Pick<
  ChangeRow,
  'number' | 'at' | 'type' | 'ticketId' | 'messageId' | 'actorKind' | 'fields'
>;

function chatChanges(tx: Reading, workspaceId: string, after: number) {
  return tx
    .selectFrom('changes')
    .select(['number', 'at', 'type', 'ticketId', 'messageId', 'actorKind', 'fields'])
    .where('workspaceId', '=', workspaceId)
    .where('number', '>', after)
    .orderBy('number');
}

/** Of all chats, and all else. */
export function chatChangesAfter(
  tx: Reading,
  workspaceId: string,
  after: number,
  limit: number,
): Promise<ChatChange[]> {
  return chatChanges(tx, workspaceId, after).limit(limit).execute();
}

/** Of one chat; and the next one whosever it is, which tells whether all of them are still there. */
export function changesOfChat(
  tx: Reading,
  workspaceId: string,
  ticketId: string,
  after: number,
): Promise<ChatChange[]> {
  return chatChanges(tx, workspaceId, after)
    .where(eb => eb.or([eb('ticketId', '=', ticketId), eb('number', '=', after + 1)]))
    .execute();
}
