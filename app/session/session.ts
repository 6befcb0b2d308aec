import { queryOptions } from '@tanstack/react-query';
import { call, Refused } from '../../contract/client.ts';
import type { Session } from '../../contract/shapes.ts';

const NOBODY = ['not_signed_in', 'no_workspace'];

/** Nobody signed in is an answer too, not an error; so is somebody whom nothing is open to any more. */
async function readSession({ signal }: { signal: AbortSignal }): Promise<Session | null> {
  try {
    return await call('readSession', { signal });
  } catch (error) {
    if (error instanceof Refused && NOBODY.includes(error.code)) return null;
    throw error;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Number.POSITIVE_INFINITY,
});
