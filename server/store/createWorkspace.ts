import type { Role } from '../../contract/vocabulary.ts';
import { type Database, inWorkspace } from './database.ts';
import { newId } from './ids.ts';
import type { StoredSettings } from './settings.ts';

export type NewWorkspace = { name: string; settings: StoredSettings };
export type NewMember = { name: string; email: string; passwordHash: string; role: Role };

/** A workspace with its settings and counters, and nobody in it yet. */
export async function createWorkspace(
  db: Database,
  { name, settings }: NewWorkspace,
  createdAt: Date,
): Promise<string> {
  const id = newId();
  await inWorkspace(db, id, async tx => {
    await tx.insertInto('workspaces').values({ id, name, createdAt }).execute();
    await tx
      .insertInto('settings')
      .values({ workspaceId: id, data: JSON.stringify(settings) })
      .execute();
    await tx.insertInto('counters').values({ workspaceId: id }).execute();
  });
  return id;
}

/** A new account that is a member of the workspace. Its id. */
export async function addMember(
  db: Database,
  workspaceId: string,
  member: NewMember,
  createdAt: Date,
): Promise<string> {
  const { role, ...account } = member;
  const id = newId();
  await inWorkspace(db, workspaceId, async tx => {
    await tx
      .insertInto('accounts')
      .values({ id, ...account, createdAt })
      .execute();
    await tx.insertInto('accountWorkspaces').values({ accountId: id, workspaceId }).execute();
    await tx.insertInto('members').values({ workspaceId, accountId: id, role, createdAt }).execute();
  });
  return id;
}
