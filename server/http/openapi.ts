import swagger from '@fastify/swagger';
import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** The document of the whole API, made from the contract's own schemas: OpenAPI 3.1. */
export async function describeApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Parley',
        version: '1',
        description: ABOUT,
        license: { name: 'See the repository', url: `${publicUrl}/` },
      },
      servers: [{ url: publicUrl }],
      components: {
        securitySchemes: {
          api_key: { type: 'http', scheme: 'bearer', description: 'An API key, within its scopes' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'parley_session',
            description: 'A signed-in member',
          },
        },
      },
    },
    transform: jsonSchemaTransform,
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await app.register(scalar, { routePrefix: '/api/docs', configuration: { url: '/api/openapi.json' } });
}

const ABOUT = `The support inbox of a shop: tickets, messages and customers.

Errors are RFC 9457 problem+json with a stable \`code\`. Lists take \`limit\` and \`cursor\` and give \`data\` and \`next_cursor\`. Times are ISO 8601 in UTC.`;
