import type { Reading } from '../database.ts';
import type { Tables } from '../tables.ts';

export type ChangeRow = Tables['changes'];

export async function latestChange(tx: Reading, workspaceId: string): Promise<number> {
  const row = await tx
    .selectFrom('counters')
    .select('changes')
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst();
  return row?.changes ?? 0;
}

export function changesAfter(
  tx: Reading,
  workspaceId: string,
  after: number,
  limit: number,
  until = Number.MAX_SAFE_INTEGER,
): Promise<ChangeRow[]> {
  return tx
    .selectFrom('changes')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('number', '>', after)
    .where('number', '<=', until)
    .orderBy('number')
    .limit(limit)
    .execute();
}
