import { sql } from 'kysely';
import type { MailState } from '../../../contract/mailRoutes.ts';
import type { Reading } from '../database.ts';
import type { MailRow } from '../tables.ts';

/** The mails in one state, the newest first. */
export function listMails(
  tx: Reading,
  workspaceId: string,
  state: MailState,
  before: { at: string; id: string } | null,
  limit: number,
): Promise<MailRow[]> {
  let rows = tx
    .selectFrom('mails')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('state', '=', state);
  if (before) rows = rows.where(sql<boolean>`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`);
  return rows.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}
