import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { call } from '../../contract/client.ts';
import { forbiddenQuery, forgetSession } from './ends.ts';

/** The screen is left even if the server cannot be told: whoever signs out wants to be gone. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const router = useRouter();
  return async () => {
    await call('signOut').catch(() => null);
    await router.navigate({ to: '/sign-in', search: {} });
    forgetSession(client);
    client.setQueryData(forbiddenQuery.queryKey, false);
  };
}
