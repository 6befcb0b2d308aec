import { presentProfile } from '../present/profile.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { profileRows } from '../store/read/profiles.ts';
import { Refused } from '../store/refused.ts';
import type { Caller } from './caller.ts';

/** A profile as answers show it. Throws `not_found`. */
export async function profileOf(db: Database, { workspaceId }: Caller, id: string) {
  const row = await inWorkspace(db, workspaceId, tx =>
    profileRows(tx, workspaceId).where('profiles.id', '=', id).executeTakeFirst(),
  );
  if (!row) throw new Refused('not_found');
  return presentProfile(row);
}
