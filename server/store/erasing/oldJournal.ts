import { sql } from 'kysely';
import type { Reading } from '../database.ts';

/** What a provider told so long ago and never came to anything is given up: its words are kept no longer than others. */
export async function endOldJournal(
  tx: Reading,
  { workspaceId, before }: { workspaceId: string; before: Date },
): Promise<void> {
  await sql`update journal set state = 'done', payload = null, error = null
    where workspace_id = ${workspaceId} and state <> 'done' and kind <> 'shop'
      and received_at < ${before}::timestamptz`.execute(tx);
}
