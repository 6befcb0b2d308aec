import type { Reading } from '../database.ts';

/** Some of the tickets that a member has: none is none at all. */
export async function ticketsOf(
  tx: Reading,
  workspaceId: string,
  memberId: string,
  limit: number,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('tickets')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('assigneeId', '=', memberId)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
