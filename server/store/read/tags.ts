import type { Reading } from '../database.ts';
import type { Tables } from '../tables.ts';

export type TagRow = Tables['tags'];

function tagRows(tx: Reading, workspaceId: string) {
  return tx.selectFrom('tags').selectAll().where('workspaceId', '=', workspaceId);
}

/** By name, from the one after this on. */
export function listTags(
  tx: Reading,
  workspaceId: string,
  after: { nameKey: string } | null,
  limit: number,
): Promise<TagRow[]> {
  let rows = tagRows(tx, workspaceId);
  if (after) rows = rows.where('nameKey', '>', after.nameKey);
  return rows.orderBy('nameKey').limit(limit).execute();
}

export function tagOf(tx: Reading, workspaceId: string, id: string): Promise<TagRow | undefined> {
  return tagRows(tx, workspaceId).where('id', '=', id).executeTakeFirst();
}

/** Of these ids those that a tag has. */
export async function knownTags(tx: Reading, workspaceId: string, ids: string[]): Promise<Set<string>> {
  const rows = await tagRows(tx, workspaceId).where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}
