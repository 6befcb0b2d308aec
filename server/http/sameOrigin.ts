import type { FastifyRequest } from 'fastify';
import { CallError } from './callError.ts';

/**
 * A browser sends our cookie along with what another site makes it do; it also says who is asking. A call that
 * rides on a cookie must come from our own pages. Calls without an Origin do not come from a browser's page.
 */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string): void {
  const { origin, host } = request.headers;
  if (!origin || origin === new URL(publicUrl).origin) return;
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new CallError('wrong_origin');
}
