import type { Actor } from '../domain/decision.ts';
import { retireProvider } from '../store/connectProvider.ts';
import type { Context } from './context.ts';
import { ownAccount } from './ownAccount.ts';
import { settleSimulator } from './settleSimulator.ts';
import { tellChange } from './tellChange.ts';

/**
 * Nothing leaves from this account's numbers any more. What its provider still brings is taken: a customer who texts an
 * old number is not lost, and their STOP counts.
 */
export async function retireAccount(
  context: Context,
  workspaceId: string,
  id: string,
  actor: Actor,
): Promise<void> {
  await ownAccount(context, workspaceId, id);
  await retireProvider(context.db, workspaceId, id, context.now());
  await settleSimulator(context, workspaceId);
  await tellChange(context, workspaceId, { about: `provider_accounts/${id}`, names: ['retired'] }, actor);
}
