import { sql } from 'kysely';
import type { Reading } from '../database.ts';

export type UsageRow = {
  sendingNumber: string;
  source: string;
  messages: number;
  segments: number;
  credits: number;
};

/** What stands on the meter of a month, given as its first day: the costliest first. */
export function usageIn(tx: Reading, workspaceId: string, month: string): Promise<UsageRow[]> {
  return tx
    .selectFrom('creditUsage')
    .select(['sendingNumber', 'source', 'messages', 'segments', 'credits'])
    .where('workspaceId', '=', workspaceId)
    .where('month', '=', sql<string>`${month}::date`)
    .orderBy('credits', 'desc')
    .orderBy('sendingNumber')
    .orderBy('source')
    .execute();
}
