import type { Actor } from '../domain/decision.ts';
import { retireIdentityKey as retire } from '../store/identityKeys.ts';
import { changeAndTell } from './changeAndTell.ts';
import type { Context } from './context.ts';

/** What this key has signed says nothing any more of who somebody is (CHAT-4). One that is retired already stays so. */
export async function retireIdentityKey(
  context: Context,
  workspaceId: string,
  id: string,
  actor: Actor,
): Promise<void> {
  await changeAndTell(context, workspaceId, actor, async tx => {
    const wasInUse = await retire(tx, workspaceId, id, context.now());
    return wasInUse ? { about: `identity_keys/${id}`, names: ['retired'] } : null;
  });
}
