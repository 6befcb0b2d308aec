import { queryOptions } from '@tanstack/react-query';
import { call, page, Refused } from '../../contract/client.ts';
import type { Session } from '../../contract/shapes.ts';

/** Nobody signed in is an answer too, not an error; so is somebody whom nothing is open to any more. */
async function readSession({ signal }: { signal: AbortSignal }): Promise<Session | null> {
  try {
    return await call('readSession', { signal });
  } catch (error) {
    if (error instanceof Refused && isNobody(error)) return null;
    throw error;
  }
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who has lost their last place while they were here is told so in place of being asked to sign in. */
function isNobody({ code }: Refused): boolean {
  return code === 'not_signed_in' || (code === 'no_workspace' && page.workspace === null);
}
