import openapiTS, { astToString } from 'openapi-typescript';
import { z } from 'zod';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';

const Document = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ operationId: z.string(), responses: z.looseObject({}) })),
  ),
});
type Document = z.infer<typeof Document>;

/**
 * The document's types, as `parley/client` has them: of what an API key can call, without examples, bounds and refusals,
 * which no type can hold.
 */
export async function typesOf(document: unknown): Promise<string> {
  const told = ofKeys(Document.parse(plain(document)));
  const nodes = await openapiTS(JSON.stringify(told), { silent: true });
  return `${HEAD}${UNTOLD.reduce((text, one) => text.replace(one, ''), astToString(nodes))}`;
}

const HEAD = '// Made from the document of the API by test/client/types.test.ts. Do not edit.\n\n';

/** What openapi-typescript says of what is not there. */
const UNTOLD = [
  /^ +(?:get|put|post|delete|options|head|patch|trace|query|header|path|cookie|requestBody|content)\?: never;\n/gm,
  /^ +headers: \{\n +\[name: string\]: unknown;\n +\};\n/gm,
  /^ +parameters: \{\n +\};\n/gm,
];

/** Of what stands in the document by itself there are refusals alone. */
function ofKeys({ paths, components: _, ...rest }: Document): Document {
  const kept = Object.entries(paths).map(([path, operations]) => [path, withKey(operations)] as const);
  const called = kept.filter(([, operations]) => Object.keys(operations).length > 0);
  return { ...rest, paths: Object.fromEntries(called) };
}

function withKey(operations: Document['paths'][string]): Document['paths'][string] {
  const called = Object.entries(operations).filter(([, { operationId }]) => isForKeys(operationId));
  return Object.fromEntries(called.map(([method, one]) => [method, withoutRefusals(one)]));
}

function isForKeys(operationId: string): boolean {
  const all: Record<string, Route> = routes;
  return Boolean(all[operationId]?.scope);
}

function withoutRefusals({ responses, description: _, ...rest }: Document['paths'][string][string]) {
  const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return { ...rest, responses: Object.fromEntries(answers) };
}

/** A field may be called as a word of the schema's: those stand in `properties`. */
function plain(part: unknown, isOfFields = false): unknown {
  if (Array.isArray(part)) return part.map(one => plain(one));
  if (part === null || typeof part !== 'object') return part;
  const told = Object.entries(part).filter(([name]) => isOfFields || !NO_TYPES.has(name));
  return Object.fromEntries(told.map(([name, one]) => [name, plain(one, name === 'properties')]));
}

const NO_TYPES = new Set(
  [
    'example',
    'examples',
    'default',
    'format',
    'pattern',
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
  ].concat(['minItems', 'maxItems']),
);
