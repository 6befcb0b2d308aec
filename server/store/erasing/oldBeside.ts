import { sql } from 'kysely';
import type { ChangeDraft } from '../../domain/decision.ts';
import type { Reading } from '../database.ts';
import { isAboutThreads } from './mails.ts';
import { emptyNotes } from './notes.ts';
import type { Old, OldThread } from './oldThreads.ts';

/** Some of what stands beside a thread and says what it said: notes on its ticket, mails that are kept, the page of a chat. */
export async function emptyBeside(
  tx: Reading,
  { workspaceId, before }: Old,
  { id, profileId }: OldThread,
  now: Date,
): Promise<ChangeDraft[]> {
  const ticket = sql`select id from tickets
    where (workspace_id, profile_id, thread_id) = (${workspaceId}::uuid, ${profileId}::uuid, ${id}::uuid)`;
  await sql`delete from mails where workspace_id = ${workspaceId} and at < ${before}::timestamptz
    and ${isAboutThreads(workspaceId, sql`(select ${id}::uuid as id union ${ticket})`)}`.execute(tx);
  await sql`update chat_sessions set page_url = null, page_title = null
    where (workspace_id, id) = (${workspaceId}::uuid, ${id}::uuid) and page_url is not null`.execute(tx);
  const old = sql`ticket_id in (${ticket}) and created_at < ${before}::timestamptz`;
  return emptyNotes(tx, { workspaceId, profileId }, old, now);
}
