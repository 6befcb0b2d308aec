import { TicketStatus } from '../../../contract/vocabulary.ts';
import type { Reading } from '../database.ts';

/** Some of the tickets that a member has, of every status that they have any of: none is none at all. */
export async function ticketsOf(
  tx: Reading,
  workspaceId: string,
  memberId: string,
  limit: number,
): Promise<string[]> {
  const ids: string[] = [];
  // Each by itself: of those that are closed there are very many, and they have an index of their own.
  for (const status of TicketStatus.options) {
    const rows = await tx
      .selectFrom('tickets')
      .select('id')
      .where('workspaceId', '=', workspaceId)
      .where('status', '=', status)
      .where('assigneeId', '=', memberId)
      .limit(limit)
      .execute();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}
