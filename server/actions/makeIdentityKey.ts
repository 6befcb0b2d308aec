import type { Actor } from '../domain/decision.ts';
import { addIdentityKey } from '../store/identityKeys.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';
import { tellChange } from './tellChange.ts';

/** Another key for a shop to sign its customers' identities with (CHAT-4). Its id. */
export async function makeIdentityKey(context: Context, workspaceId: string, actor: Actor): Promise<string> {
  const { db, installation, now } = context;
  const id = await addIdentityKey(db, installation.box, workspaceId, now());
  if (!id) throw new Refused('too_many_keys');
  await tellChange(context, workspaceId, { about: `identity_keys/${id}`, names: ['made'] }, actor);
  return id;
}
