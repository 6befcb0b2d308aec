import { type Database, inWorkspace } from '../../store/database.ts';
import { type ImportShown, importOfId } from '../../store/read/klaviyo/imports.ts';
import { Refused } from '../../store/refused.ts';
import { requireUuid } from './requireUuid.ts';

/** The import of this id. Throws `not_found`. */
export async function requireImport(db: Database, workspaceId: string, id: string): Promise<ImportShown> {
  const row = await inWorkspace(db, workspaceId, tx => importOfId(tx, workspaceId, requireUuid(id)));
  if (!row) throw new Refused('not_found');
  return row;
}
