import type { FastifyInstance } from 'fastify';
import { CannotStart } from '../cannotStart.ts';
import type { Env } from '../env.ts';

const WHY: Record<string, string> = {
  EADDRINUSE: 'it is in use',
  EACCES: 'this user may not',
  EADDRNOTAVAIL: 'this machine has no such address',
};

export async function listen(app: FastifyInstance, { host, port }: Env): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? WHY[String(error.code)] : undefined;
    throw why ? new CannotStart(`Port ${port} of ${host} cannot be listened on: ${why}.`) : error;
  }
}
