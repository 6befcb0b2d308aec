import type { ProviderName } from '../channels/channel.ts';
import type { Safe } from '../secrets.ts';

/** What the operator has decided about providers, for all workspaces. */
export type Installation = {
  /** In which their secrets are kept. */
  box: Safe;
  /** The account that the environment names: nobody changes it in the app. */
  named: { provider: ProviderName; externalId: string; numbers: string[] } | null;
  /** Whether the simulator may stand in while no provider is connected. */
  mayRunSimulator: boolean;
};

/** Whether the environment names this account. */
export function isNamed(
  { named }: Installation,
  { provider, externalId }: { provider: string; externalId: string },
): boolean {
  return named !== null && named.provider === provider && named.externalId === externalId;
}
