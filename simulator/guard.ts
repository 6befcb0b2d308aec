import type { FastifyRequest } from 'fastify';
import type { SimulatorDeps } from './deps.ts';
import { Problem } from './problem.ts';

/** Nobody else may text as a customer, and no other site on a client's behalf; and nobody where a real provider does. */
export function guardWith({ isOn, mayUse }: Pick<SimulatorDeps, 'isOn' | 'mayUse'>) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!(await isOn())) throw new Problem(404, 'no_route');
    if (!(await mayUse(request))) throw new Problem(403, 'forbidden_role');
    if (request.method !== 'GET' && isFromElsewhere(request)) throw new Problem(403, 'wrong_origin');
  };
}

function isFromElsewhere({ headers }: FastifyRequest): boolean {
  if (headers.origin === undefined) return false;
  return !URL.canParse(headers.origin) || new URL(headers.origin).host !== headers.host;
}
