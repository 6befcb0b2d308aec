import type { Upload } from '../domain/state.ts';
import { type Database, inWorkspace } from './database.ts';

export async function insertUpload(db: Database, upload: Upload): Promise<void> {
  await inWorkspace(db, upload.workspaceId, tx => tx.insertInto('uploads').values(upload).execute());
}
