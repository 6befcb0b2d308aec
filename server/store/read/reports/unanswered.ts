import { sql } from 'kysely';
import type { Reading } from '../../database.ts';

/** TIME-1: how many wait for an answer now. */
export async function unansweredNow(tx: Reading, workspaceId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from tickets where workspace_id = ${workspaceId}
      and status = 'open' and answers = 0 and asked_at is not null`.execute(tx);
  return rows[0]?.count ?? 0;
}
