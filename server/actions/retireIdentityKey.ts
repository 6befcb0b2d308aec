import type { Actor } from '../domain/decision.ts';
import { retireIdentityKey as retire } from '../store/identityKeys.ts';
import type { Context } from './context.ts';
import { tellChange } from './tellChange.ts';

/** What this key has signed says nothing any more of who somebody is (CHAT-4). One that is retired already stays so. */
export async function retireIdentityKey(
  context: Context,
  workspaceId: string,
  id: string,
  actor: Actor,
): Promise<void> {
  const wasInUse = await retire(context.db, workspaceId, id, context.now());
  if (wasInUse)
    await tellChange(context, workspaceId, { about: `identity_keys/${id}`, names: ['retired'] }, actor);
}
