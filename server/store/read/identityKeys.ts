import type { Reading } from '../database.ts';

/** Keys from before one, the newest first. */
export function listIdentityKeys(tx: Reading, workspaceId: string, before: string | null, limit: number) {
  let rows = keys(tx, workspaceId);
  if (before) rows = rows.where('id', '<', before);
  return rows.orderBy('id', 'desc').limit(limit).execute();
}

export function identityKeyWith(tx: Reading, workspaceId: string, id: string) {
  return keys(tx, workspaceId).where('id', '=', id).executeTakeFirst();
}

function keys(tx: Reading, workspaceId: string) {
  return tx.selectFrom('identityKeys').selectAll().where('workspaceId', '=', workspaceId);
}
