import type { FastifyInstance } from 'fastify';
import { timed } from '../metrics.ts';

/** Times what providers ask of us, from its arrival to our answer: that leaves once it is committed. */
export function timeWebhooks(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ routeOptions: { url: route } }, { statusCode, elapsedTime }) => {
    // By the route's pattern: what stands in its place is anybody's to make up.
    if (route?.startsWith('/webhooks/') && statusCode < 400)
      timed.webhooks.observe({ route }, elapsedTime / 1000);
  });
}
