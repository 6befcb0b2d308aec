import type { Actor } from '../domain/decision.ts';
import { connectProvider, isConnected, type NewProviderAccount } from '../store/connectProvider.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';
import { requireAccepted } from './ownAccount.ts';
import { settleSimulator } from './settleSimulator.ts';
import { tellChange } from './tellChange.ts';

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
  const { db, installation, now } = context;
  await requireAccepted(context, { ...draft, id: '', workspaceId });
  if (await isConnected(db, draft)) throw new Refused('duplicate_account', '/external_id');
  const id = await connectProvider(db, installation.box, workspaceId, draft, now());
  if (!id) throw new Refused('duplicate_account', '/external_id');
  await settleSimulator(context, workspaceId);
  await tellChange(context, workspaceId, { about: `provider_accounts/${id}`, names: ['connected'] }, actor);
  return id;
}
