import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Refused } from '../../contract/client.ts';
import { heedRefusal } from './ends.ts';

/** Asking again cannot help where the server has said no. */
function tryAgain(failures: number, error: Error): boolean {
  return failures < 2 && !(error instanceof Refused && error.status < 500);
}

export function makeQueryClient(): QueryClient {
  const onError = (error: Error) => heedRefusal(client, error);
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry: tryAgain, refetchOnWindowFocus: false, networkMode: 'always' } },
  });
  return client;
}
