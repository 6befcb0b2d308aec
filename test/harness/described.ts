import { z } from 'zod';
import type { ApiDocument, Operation, Schema } from './apiDocument.ts';

/** An answer as it came. */
export type Answer = { status: number; type: string; body: Buffer };
export type Asked = { method: string; path: string };

/** Holds answers against the document of the API. */
export type Description = {
  operationOf(asked: Asked): Operation | null;
  /** What the document does not say of this answer; null where it says all of it. */
  faultIn(asked: Asked, answer: Answer): string | null;
};

export function describe({ operations, schemas }: ApiDocument): Description {
  const places = operations
    .toSorted(namedFirst)
    .map(operation => ({ operation, at: patternOf(operation.path) }));
  const shapes = new Map<Schema, z.ZodType>();
  const shapeOf = (schema: Schema) => {
    const shape = shapes.get(schema) ?? readShape(schema, schemas);
    shapes.set(schema, shape);
    return shape;
  };
  const operationOf = ({ method, path }: Asked) =>
    places.find(({ operation, at }) => operation.method === method && at.test(path))?.operation ?? null;
  return {
    operationOf,
    faultIn: (asked, answer) => {
      const operation = operationOf(asked);
      return operation ? faultOf(operation, answer, shapeOf) : faultOfNoRoute(answer);
    },
  };
}

/** `/tickets/counts` is no ticket by an id. */
function namedFirst(a: Operation, b: Operation): number {
  return Number(a.path.includes('{')) - Number(b.path.includes('{'));
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}

function readShape(schema: Schema, schemas: Record<string, Schema>): z.ZodType {
  const text = JSON.stringify({ ...schema, $defs: schemas });
  return z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
}

function faultOf(
  { responses }: Operation,
  { status, type, body }: Answer,
  shapeOf: (schema: Schema) => z.ZodType,
) {
  const told = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (!told) return `the status ${status}`;
  if (!told.content) return body.length === 0 ? null : `a body with ${status}`;
  const essence = type.split(';')[0] ?? '';
  const [, content] = Object.entries(told.content).find(([one]) => isOf(essence, one)) ?? [];
  if (!content) return `the type "${essence}" with ${status}`;
  if (!content.schema || !essence.endsWith('json')) return null;
  return misshapen(shapeOf(content.schema), body, status);
}

function isOf(essence: string, told: string): boolean {
  return told.endsWith('/*') ? essence.startsWith(told.slice(0, -1)) : essence === told;
}

function misshapen(shape: z.ZodType, body: Buffer, status: number): string | null {
  const read = shape.safeParse(JSON.parse(body.toString()));
  return read.success ? null : `the shape with ${status}: ${z.prettifyError(read.error)}`;
}

/** What no operation answers is refused all the same as all is. */
function faultOfNoRoute({ status, type }: Answer): string | null {
  const isRefusal = status >= 400 && status < 500 && type.startsWith('application/problem+json');
  return isRefusal ? null : `an address that it does not name, answered with ${status} ${type}`;
}
