import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { answerWith } from './refuse.ts';

export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Scripts of ours, in nobody's frame: what a customer writes can bring nothing else in. */
const OWN_PAGES_ONLY = {
  'content-security-policy': [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self' ws: wss:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'referrer-policy': 'same-origin',
};

/** Shops' pages load these, each under a policy of its own. */
const ON_ANY_PAGE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Named by what is in them, and so kept for ever. */
const LASTING = /\/dist\/(?:assets\/|widget\/[a-z]+-[\w-]+\.js)/;

/** The built web app. Its own addresses all lead to its one page; what looks like an API's does not. */
export async function screens(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: DIST,
    serve: true,
    index: ['index.html'],
    // Where the build has packed a file beside it, that leaves instead.
    preCompressed: true,
    setHeaders: (response, path) => {
      const lasting = LASTING.test(path);
      response.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      response.header('x-content-type-options', 'nosniff');
      if (path.includes('/dist/widget')) response.headers(ON_ANY_PAGE);
      if (path.endsWith('.html')) response.headers(OWN_PAGES_ONLY);
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' &&
      request.headers.accept?.includes('text/html') &&
      !request.url.startsWith('/api/');
    return isPage ? reply.sendFile('index.html') : answerWith({ code: 'no_route' }, request, reply);
  });
}
