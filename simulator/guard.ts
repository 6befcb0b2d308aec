import type { FastifyRequest } from 'fastify';
import type { SimulatorDeps } from './deps.ts';
import { Problem } from './problem.ts';

/** Nobody else may text as a customer, and no other site on a client's behalf. */
export function guardWith(mayUse: SimulatorDeps['mayUse']) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!(await mayUse(request))) throw new Problem(403, 'forbidden_role');
    if (request.method !== 'GET' && isFromElsewhere(request)) throw new Problem(403, 'wrong_origin');
  };
}

function isFromElsewhere({ headers }: FastifyRequest): boolean {
  if (headers.origin === undefined) return false;
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== headers.host;
}
