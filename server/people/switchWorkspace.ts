import type { Context } from '../actions/context.ts';
import { type Entering, enterWorkspace } from '../store/places.ts';
import { rolesIn } from '../store/read/places.ts';
import { Refused } from '../store/refused.ts';

/**
 * ROLE-4: a session goes to another workspace of its account's (decision 36). Whoever is Online in the one that it
 * leaves stays so for the grace time of ASSIGN-3, as with any screen that has been closed.
 */
export async function switchWorkspace(
  { db, now }: Pick<Context, 'db' | 'now'>,
  entering: Entering,
): Promise<void> {
  const { accountId, workspaceId } = entering;
  const roles = await rolesIn(db, [workspaceId], accountId);
  if (!roles.has(workspaceId)) throw new Refused('not_found', '/workspace_id');
  await enterWorkspace(db, entering, now());
}
