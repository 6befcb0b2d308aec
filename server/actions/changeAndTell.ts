import { type Accepted, type Actor, type Job, NOTHING } from '../domain/decision.ts';
import { providerChange } from '../domain/providerChange.ts';
import type { Reading } from '../store/database.ts';
import type { Context } from './context.ts';

type Changed = {
  about:
    | `provider_accounts/${string}`
    | `numbers/${string}`
    | `identity_keys/${string}`
    | `webhooks/${string}`
    | 'gif_provider'
    | 'shopify'
    | 'klaviyo_source';
  names: string[];
  jobs?: Job[];
};

/**
 * SET-2: changes a provider's account or number, or a key of the shop's, and in the same commit tells screens and the audit
 * log of what `change` gives; null where nothing has become different. This node forgets what it knew.
 */
export async function changeAndTell(
  { gate, accounts }: Context,
  workspaceId: string,
  actor: Actor,
  change: (tx: Reading) => Promise<Changed | null>,
): Promise<void> {
  let changed: Changed | null = null;
  await gate.submit({
    workspaceId,
    load: {},
    beside: async tx => {
      changed = await change(tx);
    },
    decide: () => (changed ? toldOf(changed, actor) : NOTHING),
  });
  accounts.forget();
}

function toldOf({ about, names, jobs = [] }: Changed, actor: Actor): Accepted {
  return { ...providerChange(about, names, actor), jobs };
}
