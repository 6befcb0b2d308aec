import { queryOptions } from '@tanstack/react-query';
import { call, Refused } from '../../contract/client.ts';
import type { Session } from '../../contract/shapes.ts';

/** Nobody signed in is an answer too, not an error. */
async function readSession({ signal }: { signal: AbortSignal }): Promise<Session | null> {
  try {
    return await call('readSession', { signal });
  } catch (error) {
    if (error instanceof Refused && error.status === 401) return null;
    throw error;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Number.POSITIVE_INFINITY,
});
