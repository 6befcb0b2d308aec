import swagger from '@fastify/swagger';
import scalar from '@scalar/fastify-api-reference';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ProblemJson } from '../../contract/refusals.ts';
import { finished } from './document/finished.ts';

/** The document of the whole API, made from the contract's own schemas: OpenAPI 3.1. */
export async function describeApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Parley',
        version: '1',
        description: ABOUT,
        contact: { name: 'Whoever runs this inbox', url: `${publicUrl}/` },
        license: { name: 'See the repository', url: `${publicUrl}/` },
      },
      servers: [{ url: publicUrl }],
      components: {
        securitySchemes: {
          api_key: { type: 'http', scheme: 'bearer', description: 'An API key, within its scopes' },
          chat_token: { type: 'http', scheme: 'bearer', description: "The token of a visitor's session" },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'parley_session',
            description: 'A signed-in member',
          },
        },
      },
    },
    transformObject: withComponents,
    transform: document =>
      jsonSchemaTransform({ ...document, schema: described(document.schema, document.route.method) }),
  });
  const document = once(() => finished(app.swagger()));
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => document());
  await app.register(scalar, { routePrefix: '/api/docs', configuration: OFFLINE });
}

/** A problem stands in the document once. It is only answered: what it would be like in a request, nobody sends. */
const withComponents: typeof jsonSchemaTransformObject = document => {
  const told = jsonSchemaTransformObject(document);
  if ('components' in told) delete told.components?.schemas?.ProblemInput;
  return told;
};

/**
 * The pages ask nobody but this server: they are read where there is no Internet, and tell no one that they are. What would
 * hand the document to its maker's own services is off.
 */
const OFFLINE = {
  ...{ url: '/api/openapi.json', withDefaultFonts: false, telemetry: false },
  ...{ agent: { disabled: true }, mcp: { disabled: true }, hideClientButton: true },
  showDeveloperTools: 'never',
  authentication: { preferredSecurityScheme: 'api_key' },
  favicon: '/icon.svg',
  metaData: { title: 'Parley API' },
} as const;

/** It is the same for as long as the process lives. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The API is what the contract names. Each of its routes may also be refused, in one shape. */
function described(schema: FastifySchema, method: string | string[]): FastifySchema {
  if (!schema?.operationId) return { hide: true };
  const isKeyed = method === 'POST' && (schema.security ?? []).some(({ session }) => session);
  return {
    ...schema,
    ...(isKeyed && { headers: KEYED }),
    response: { ...Object(schema.response), '4xx': REFUSED },
  };
}

const KEYED = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('The same one again, with the same request, is answered as before, for 24 hours'),
});

const REFUSED = {
  description: 'Refused, and why',
  content: { 'application/problem+json': { schema: ProblemJson } },
};

const ABOUT = `The support inbox of a shop: tickets, messages and customers.

Errors are RFC 9457 problem+json with a stable \`code\`. Lists take \`limit\` and \`cursor\` and give \`data\` and \`next_cursor\`. Times are ISO 8601 in UTC. A POST that is repeated under the same \`Idempotency-Key\` is carried out once. What has an \`ETag\` is spared by \`If-None-Match\` where it is known already, and changed by \`If-Match\` only while it is what was read.`;
