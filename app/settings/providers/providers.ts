import { type QueryClient, useQuery } from '@tanstack/react-query';
import { type Answer, call, type Input } from '../../../contract/client.ts';
import type { ProviderAccount } from '../../../contract/providerRoutes.ts';
import type { RealProvider } from '../../../contract/providers.ts';
import { sessionQuery } from '../../session/session.ts';
import { heedChange } from '../patchSettings.ts';

/** An account at a provider that carries texts for real. */
export type RealAccount = ProviderAccount & { provider: RealProvider };

/** All of them: nobody has a hundred. What the reconcile job does shows without a change, so it is asked again. */
export function useProviders() {
  return useQuery({
    queryKey: ['provider_accounts'],
    queryFn: ({ signal }) => call('listProviderAccounts', { query: { limit: 100 }, signal }),
    refetchOnWindowFocus: true,
    refetchInterval: 60_000,
  });
}

export function isReal(account: ProviderAccount): account is RealAccount {
  return account.provider !== 'simulator';
}

type Changes =
  | 'connectProviderAccount'
  | 'changeProviderAccount'
  | 'retireProviderAccount'
  | 'createNumber'
  | 'changeNumber'
  | 'retireNumber';

/** Resolves once this screen shows what has changed; rejects with the server's reason. */
export async function changeProviders<Name extends Changes>(
  client: QueryClient,
  name: Name,
  input: Input<Name>,
): Promise<Answer<Name>> {
  try {
    const answer = await call(name, input);
    // The session says whether the simulator stands in.
    void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    await client.invalidateQueries({ queryKey: ['provider_accounts'] });
    return answer;
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
}
