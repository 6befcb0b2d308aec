import type { Context } from '../actions/context.ts';
import { opensByPassword } from '../domain/signInByProvider.ts';
import { type Entering, enterWorkspace } from '../store/places.ts';
import { rolesIn } from '../store/read/places.ts';
import { Refused } from '../store/refused.ts';
import { requiringProvider } from '../store/signInProviders.ts';

/** `isLimited`: by a session that the provider of one workspace has begun, which says nothing of who they are in another. */
type Switching = Entering & { isLimited: boolean };

/**
 * ROLE-4: a session goes to another workspace of its account's (decision 36). Whoever is Online in the one that it
 * leaves stays so for the grace time of ASSIGN-3, as with any screen that has been closed.
 */
export async function switchWorkspace(
  { db, now }: Pick<Context, 'db' | 'now'>,
  { isLimited, ...entering }: Switching,
): Promise<void> {
  const { accountId, workspaceId } = entering;
  const role = (await rolesIn(db, [workspaceId], accountId)).get(workspaceId);
  if (!role) throw new Refused('not_found', '/workspace_id');
  if (isLimited) throw new Refused('limited_session');
  const requires = (await requiringProvider(db, [workspaceId])).has(workspaceId);
  if (!opensByPassword(requires, role)) throw new Refused('provider_required', '/workspace_id');
  await enterWorkspace(db, entering, now());
}
