import { type Database, inWorkspace } from '../store/database.ts';
import { memberName } from '../store/read/workspace.ts';
import type { Caller } from './caller.ts';

/** What whoever is calling is called: a member, or an API key. */
export function nameOf(db: Database, caller: Caller): Promise<string> {
  const { workspaceId } = caller;
  return inWorkspace(db, workspaceId, async tx => {
    if (caller.kind === 'member') return (await memberName(tx, workspaceId, caller.accountId)) ?? '';
    const key = await tx
      .selectFrom('apiKeys')
      .select('name')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', caller.keyId)
      .executeTakeFirst();
    return key?.name ?? '';
  });
}
