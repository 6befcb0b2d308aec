import { type RawBuilder, sql } from 'kysely';
import { type ChangeDraft, SYSTEM } from '../../domain/decision.ts';
import type { StoredMedia } from '../../domain/state.ts';
import type { Reading } from '../database.ts';
import { THREADS, type Whom } from './whom.ts';

/** A message that has still got words. */
export type Wordy = { id: string; direction: 'inbound' | 'outbound'; media: StoredMedia[] };

/** So many at a time: as long as one lasts, nothing else is committed. */
export const AT_ONCE = 100;

/** Whose words went since they were old still says whose it is. */
const NOT_ERASED = sql`(erased_at is null or kept_months is not null)`;

export async function wordyMessages(tx: Reading, whom: Whom): Promise<Wordy[]> {
  const { rows } = await sql<Wordy>`
    select id, direction, media from messages
    where workspace_id = ${whom.workspaceId} and thread_id in ${THREADS(whom)} and ${NOT_ERASED}
    limit ${AT_ONCE}`.execute(tx);
  return rows;
}

/** Those of these pictures that somebody else has been sent as well. */
export async function sentToOthers(tx: Reading, whom: Whom, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select distinct one ->> 'id' as id from messages, jsonb_array_elements(media) one
    where workspace_id = ${whom.workspaceId} and profile_id <> ${whom.profileId} and media <> '[]'
      and one ->> 'id' = any (${ids})`.execute(tx);
  return rows.map(({ id }) => id);
}

const NO_WORDS = sql`body = '', media = '[]', media_left_out = 0, coupon_code = null`;

/** Takes the words and pictures out of these, and whose they are, and leaves what is counted. */
export function emptyMessages(
  tx: Reading,
  workspaceId: string,
  ids: string[],
  now: Date,
): Promise<ChangeDraft[]> {
  return empty(
    sql`update messages set ${NO_WORDS}, phone = null, client_message_id = null, error_reason = null,
      erased_at = ${now}, kept_months = null
    where workspace_id = ${workspaceId} and id = any (${ids}::uuid[]) and ${NOT_ERASED}`,
    tx,
  );
}

/** Takes only the words and pictures out of these: whose they are, and what became of them, stays. */
export function emptyOldMessages(
  tx: Reading,
  workspaceId: string,
  ids: string[],
  { now, months }: { now: Date; months: number },
): Promise<ChangeDraft[]> {
  return empty(
    sql`update messages set ${NO_WORDS}, erased_at = ${now}, kept_months = ${months}
    where workspace_id = ${workspaceId} and id = any (${ids}::uuid[]) and erased_at is null`,
    tx,
  );
}

async function empty(update: RawBuilder<unknown>, tx: Reading): Promise<ChangeDraft[]> {
  const { rows } = await sql<{ id: string; ticketId: string | null; profileId: string }>`
    ${update} returning id, ticket_id, profile_id`.execute(tx);
  const fields = { erased: { from: false, to: true } };
  return rows.map(({ id, ...about }) => ({
    ...{ type: 'message.updated' as const, actor: SYSTEM, messageId: id, fields },
    ...about,
  }));
}

/** Uploads that are there no more. */
export async function forgetUploads(tx: Reading, workspaceId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.deleteFrom('uploads').where('workspaceId', '=', workspaceId).where('id', 'in', ids).execute();
}

/** What they uploaded in a chat and did not send. */
export async function unsentUploads(tx: Reading, whom: Whom): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from uploads where workspace_id = ${whom.workspaceId}
      and created_by in (select id::text from ${THREADS(whom)} threads)`.execute(tx);
  return rows.map(({ id }) => id);
}
