import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '../store/database.ts';
import { registry } from './metrics.ts';

/** For those who run it: alive, ready, and in figures, once `measure` has looked at what only the database knows. */
export function healthRoutes(app: FastifyInstance, db: Database, measure: () => Promise<void>): void {
  const hidden = { schema: { hide: true } };
  app.get('/healthz', hidden, async () => ({ ok: true }));

  app.get('/readyz', hidden, async (_request, reply) => {
    const ready = await sql`select 1`.execute(db).then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ ok: ready });
  });

  app.get('/metrics', hidden, async (_request, reply) => {
    await measure();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
