import type { FastifyInstance } from 'fastify';

/** Of whichever site: a visitor shows a token, and no browser adds anything of its own to that. */
const ANY_PAGE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-store',
};

const MAY = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-max-age': '86400',
};

/** Opens what is served here to the pages of shops (Fetch standard, "CORS protocol"). Never with credentials. */
export function openToAnyPage(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(ANY_PAGE);
  });
  app.options('/api/v1/chat/*', { schema: { hide: true } }, async (_request, reply) =>
    reply.code(204).headers(MAY).send(),
  );
}
