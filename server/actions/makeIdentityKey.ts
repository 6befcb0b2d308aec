import type { Actor } from '../domain/decision.ts';
import { addIdentityKey } from '../store/identityKeys.ts';
import { Refused } from '../store/refused.ts';
import { changeAndTell } from './changeAndTell.ts';
import type { Context } from './context.ts';

/** Another key for a shop to sign its customers' identities with (CHAT-4). Its id. */
export async function makeIdentityKey(context: Context, workspaceId: string, actor: Actor): Promise<string> {
  const { installation, now } = context;
  let id = '';
  await changeAndTell(context, workspaceId, actor, async tx => {
    const made = await addIdentityKey(tx, installation.box, workspaceId, now());
    if (!made) throw new Refused('too_many_keys');
    id = made;
    return { about: `identity_keys/${id}`, names: ['made'] };
  });
  return id;
}
