import type { FastifyRequest } from 'fastify';
import { CallError } from './callError.ts';
import type { Caller } from './caller.ts';

/** By which a page says of which workspace it is. */
const NAMED = 'parley-workspace';

/**
 * A page that was opened in one workspace does nothing in another: where its session has gone on meanwhile, what it
 * asks is refused (decision 36). Calls that name none are the session's own, wherever it is.
 */
export function requirePlace(caller: Caller, { headers }: Pick<FastifyRequest, 'headers'>): void {
  const named = headers[NAMED];
  if (caller.kind === 'member' && named && named !== caller.workspaceId)
    throw new CallError('other_workspace');
}
