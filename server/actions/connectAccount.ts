import type { Actor } from '../domain/decision.ts';
import { connectProvider, isConnected, type NewProviderAccount } from '../store/connectProvider.ts';
import { Refused } from '../store/refused.ts';
import { changeAndTell } from './changeAndTell.ts';
import type { Context } from './context.ts';
import { requireAccepted } from './ownAccount.ts';
import { settleSimulator } from './settleSimulator.ts';

export type AccountDraft = Required<NewProviderAccount>;

/**
 * Connects an account at a provider that accepts it, and only then keeps it; one that was retired comes back. Its id.
 * Whose an account is learns only who has its secret.
 */
export async function connectAccount(
  context: Context,
  workspaceId: string,
  draft: AccountDraft,
  actor: Actor,
): Promise<string> {
  const { installation, now } = context;
  let id = '';
  await requireAccepted(context, { ...draft, id: '', workspaceId });
  if (await isConnected(context.db, draft)) throw new Refused('duplicate_account', '/external_id');
  await changeAndTell(context, workspaceId, actor, async db => {
    const connected = await connectProvider(db, installation.box, workspaceId, draft, now());
    if (!connected) throw new Refused('duplicate_account', '/external_id');
    id = connected;
    await settleSimulator({ ...context, db }, workspaceId);
    return { about: `provider_accounts/${id}`, names: ['connected'] };
  });
  return id;
}
