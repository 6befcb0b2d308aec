import type { Actor } from '../domain/decision.ts';
import { providerChange } from '../domain/providerChange.ts';
import type { Context } from './context.ts';

type Changed = {
  about:
    | `provider_accounts/${string}`
    | `numbers/${string}`
    | `identity_keys/${string}`
    | `webhooks/${string}`
    | 'gif_provider';
  names: string[];
};

/** A provider's account or number, or a key of the shop's, has changed: this node forgets what it knew, and screens and the audit log hear of it (SET-2). */
export async function tellChange(
  { gate, accounts }: Context,
  workspaceId: string,
  { about, names }: Changed,
  actor: Actor,
): Promise<void> {
  accounts.forget();
  await gate.submit({ workspaceId, load: {}, decide: () => providerChange(about, names, actor) });
}
