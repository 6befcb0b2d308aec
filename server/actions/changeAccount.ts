import type { Actor } from '../domain/decision.ts';
import { type AccountChange, changeProvider } from '../store/connectProvider.ts';
import { changeAndTell } from './changeAndTell.ts';
import type { Context } from './context.ts';
import { ownAccount, requireAccepted } from './ownAccount.ts';

/** Another name, secret or options for an account; the provider is asked first where it has a say in it. */
export async function changeAccount(
  context: Context,
  workspaceId: string,
  id: string,
  change: AccountChange,
  actor: Actor,
): Promise<void> {
  const account = await ownAccount(context, workspaceId, id);
  if (change.secret !== undefined || change.options)
    await requireAccepted(context, { ...account, ...change });
  const names = Object.keys(change);
  if (names.length === 0) return;
  await changeAndTell(context, workspaceId, actor, async tx => {
    await changeProvider(tx, context.installation.box, workspaceId, id, change);
    return { about: `provider_accounts/${id}`, names };
  });
}
