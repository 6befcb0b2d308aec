import type { FastifyRequest } from 'fastify';

/** A header that came once; one that is repeated says nothing. */
export function headerOf({ headers }: FastifyRequest, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}
