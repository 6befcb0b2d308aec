import { sql } from 'kysely';
import type { Upload } from '../domain/state.ts';
import { type Database, type Reading, writing } from './database.ts';
import { idBefore } from './ids.ts';

export async function insertUpload(db: Database, upload: Upload): Promise<void> {
  await writing(db, upload.workspaceId, tx => tx.insertInto('uploads').values(upload).execute());
}

/** So many at a time: as long as one lasts, a reply that takes one of them along finds it gone. */
const AT_ONCE = 50;

/** The oldest uploads from before `before` of which nobody has found out yet whether they are used; not the logo, nor what a draft holds. Locked. */
export function uploadsToSettle(tx: Reading, workspaceId: string, before: Date): Promise<{ id: string }[]> {
  return tx
    .selectFrom('uploads')
    .select('id')
    .where('workspaceId', '=', workspaceId)
    .where('keptAt', 'is', null)
    .where('createdAt', '<', before)
    .where('id', 'is distinct from', eb =>
      eb.selectFrom('settings').select(LOGO).where('workspaceId', '=', workspaceId),
    )
    .where(eb => eb.not(eb.exists(eb.selectFrom('drafts').select('ticketId').where(HOLDS_IT))))
    .orderBy('createdAt')
    .limit(AT_ONCE)
    .forUpdate()
    .skipLocked()
    .execute();
}

const HOLDS_IT = sql<boolean>`drafts.workspace_id = uploads.workspace_id and uploads.id = any (drafts.media_ids)`;

/** The upload that is the shop's logo, as long as it is. */
export async function logoIn(tx: Reading, workspaceId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('settings')
    .select(LOGO)
    .where('workspaceId', '=', workspaceId)
    .executeTakeFirst();
  return row?.logo ?? null;
}

const LOGO = sql<string | null>`(data ->> 'logo_media_id')::uuid`.as('logo');

/** Clocks of different machines may differ by as much, and the order of ids with them. */
const A_DAY_MS = 24 * 3600 * 1000;

/** Those of these ids that stand in a message, ours or a visitor's. */
export async function idsInMessages(tx: Reading, workspaceId: string, ids: string[]): Promise<string[]> {
  const [oldest = ''] = ids.toSorted();
  const { rows } = await sql<{ id: string }>`
    select distinct one ->> 'id' as id from messages, jsonb_array_elements(media) one
    where workspace_id = ${workspaceId} and messages.id >= ${idBefore(oldest, A_DAY_MS)}
      and media <> '[]' and one ->> 'id' = any (${ids})`.execute(tx);
  return rows.map(row => row.id);
}

export async function keepUploads(
  tx: Reading,
  workspaceId: string,
  ids: string[],
  keptAt: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('uploads')
    .set({ keptAt })
    .where('workspaceId', '=', workspaceId)
    .where('id', 'in', ids)
    .execute();
}

export async function deleteUploads(tx: Reading, workspaceId: string, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.deleteFrom('uploads').where('workspaceId', '=', workspaceId).where('id', 'in', ids).execute();
}
