import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ProblemJson } from '../../contract/refusals.ts';
import type { Route } from '../../contract/route.ts';
import { type RouteName, routes } from '../../contract/routes.ts';
import { openServed, type Served } from '../harness/served.ts';

const Content = z.record(z.string(), z.object({ example: z.unknown() }));
const Operation = z.object({
  operationId: z.string(),
  description: z.string(),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ content: Content.optional() })),
});
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation)) });

let served: Served;
let operations: Map<string, z.infer<typeof Operation>>;
beforeAll(async () => {
  served = await openServed();
  const { paths } = Document.parse(await (await fetch(`${served.url}/api/openapi.json`)).json());
  const all = Object.values(paths).flatMap(one => Object.values(one));
  operations = new Map(all.map(one => [one.operationId, one]));
});
afterAll(() => served.close());

const JSON_TYPE = 'application/json';

/** Its answers are no JSON. */
const isOtherwise = ({ content = JSON_TYPE }: Route) => content !== JSON_TYPE;

describe.each(Object.entries(routes) as [RouteName, Route][])('DATA-3: the example of %s', (name, route) => {
  test('is a request that the contract takes, and answers that it gives', () => {
    const operation = operations.get(name);
    const asked = operation?.requestBody?.content[JSON_TYPE]?.example;
    if (route.body) expect(route.body.safeParse(asked).error?.issues).toBeUndefined();
    for (const [status, schema] of Object.entries(route.answers)) {
      if (Number(status) === 204) continue;
      const content = operation?.responses[status]?.content ?? {};
      const [only] = Object.values(content);
      if (isOtherwise(route)) expect(only?.example).toBeTypeOf('string');
      else expect(schema.safeParse(content[JSON_TYPE]?.example).error?.issues).toBeUndefined();
    }
    const refused = operation?.responses['4XX']?.content?.['application/problem+json'];
    expect(ProblemJson.strict().safeParse(refused?.example).success).toBe(true);
  });

  test('says who may call', () => {
    const { description = '' } = operations.get(name) ?? {};
    expect(description.includes(`\`${route.scope}\``)).toBe(route.scope !== null);
  });
});
