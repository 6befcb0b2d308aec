import type { Actor } from '../domain/decision.ts';
import { retireProvider } from '../store/connectProvider.ts';
import { changeAndTell } from './changeAndTell.ts';
import type { Context } from './context.ts';
import { ownAccount } from './ownAccount.ts';
import { settleSimulator } from './settleSimulator.ts';

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
  await changeAndTell(context, workspaceId, actor, async db => {
    await retireProvider(db, workspaceId, id, context.now());
    await settleSimulator({ ...context, db }, workspaceId);
    return { about: `provider_accounts/${id}`, names: ['retired'] };
  });
}
