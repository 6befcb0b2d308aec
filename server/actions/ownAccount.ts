import type { ProviderAccount, ProviderName } from '../channels/channel.ts';
import { inWorkspace } from '../store/database.ts';
import { providerWithId } from '../store/read/providers.ts';
import { Refused } from '../store/refused.ts';
import type { Context } from './context.ts';
import { isNamed } from './installation.ts';

/** One of the workspace's accounts that can be changed here: neither the simulator nor one of the environment's. */
export async function ownAccount(
  context: Context,
  workspaceId: string,
  id: string,
): Promise<ProviderAccount> {
  const account = await liveAccount(context, workspaceId, id);
  if (account.provider === 'simulator') throw new Refused('is_simulator');
  if (isNamed(context.installation, account)) throw new Refused('set_by_environment');
  return account;
}

/** One of the workspace's accounts that is not retired. */
export async function liveAccount(
  { db, accounts }: Context,
  workspaceId: string,
  id: string,
): Promise<ProviderAccount> {
  const row = await inWorkspace(db, workspaceId, tx => providerWithId(tx, workspaceId, id));
  const account = row && (await accounts.withId(row.provider as ProviderName, id, true));
  if (!account) throw new Refused('not_found');
  if (row.retiredAt) throw new Refused('account_retired');
  return account;
}

/** Throws unless the provider accepts the account as it is to be. */
export async function requireAccepted({ channels }: Context, account: ProviderAccount): Promise<void> {
  const said = (await channels[account.provider]?.check(account)) ?? 'unreachable';
  if (said === 'credentials') throw new Refused('provider_refused', '/secret');
  if (said === 'unreachable') throw new Refused('provider_unreachable');
}
