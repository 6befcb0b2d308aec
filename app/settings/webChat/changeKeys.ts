import type { QueryClient } from '@tanstack/react-query';
import { type Answer, call, type Input } from '../../../contract/client.ts';
import { heedChange } from '../patchSettings.ts';
import { identityKeysQuery } from './identityKeysQuery.ts';

/** Resolves once this screen shows what has changed; rejects with the server's reason. */
export async function changeKeys<Name extends 'createIdentityKey' | 'retireIdentityKey'>(
  client: QueryClient,
  name: Name,
  input: Input<Name> = {},
): Promise<Answer<Name>> {
  try {
    const answer = await call(name, input);
    await client.invalidateQueries({ queryKey: identityKeysQuery.queryKey });
    return answer;
  } catch (error) {
    heedChange(client, error);
    throw error;
  }
}
