import { SAMPLES } from '../../../contract/samples.ts';

/** JSON Schema 2020-12, as far as the contract's own schemas come to it. */
export type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  examples?: unknown[];
  default?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
};

/**
 * A value that this schema takes: what its metadata gives, else what is usual for a field of this name, else the simplest. The
 * test of the document holds each against the contract.
 */
export function exampleOf(schema: Schema, name = ''): unknown {
  const [sure] = schema.examples ?? [];
  if (sure !== undefined) return sure;
  if ('const' in schema) return schema.const;
  const [branch] = branches(schema);
  if (branch) return exampleOf(branch, name);
  const likely = [SAMPLES[name], schema.default, ...(schema.enum ?? [])];
  return likely.find(one => fits(schema, one)) ?? made(schema, name);
}

function made(schema: Schema, name: string): unknown {
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(part => exampleOf(part, name)));
  return MADE[schema.type ?? 'object']?.(schema, name) ?? null;
}

/** What is there tells more than that there is nothing. */
function branches({ anyOf = [], oneOf = [] }: Schema): Schema[] {
  const all = [...anyOf, ...oneOf];
  return all.toSorted((a, b) => Number(a.type === 'null') - Number(b.type === 'null'));
}

const MADE: Record<string, (schema: Schema, name: string) => unknown> = {
  object: ({ properties = {} }) =>
    Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, exampleOf(one, key)])),
  array: ({ items }, name) => (items ? [exampleOf(items, name.replace(/s$/, ''))] : []),
  string: text,
  integer: ({ minimum, maximum = 1 }) => Math.min(Math.max(minimum ?? 0, 1), maximum),
  number: ({ minimum, maximum = 1 }) => Math.min(Math.max(minimum ?? 0, 1), maximum),
  boolean: () => true,
  null: () => null,
};

const FORMATS: Record<string, string> = {
  'date-time': '2026-11-27T09:00:00Z',
  date: '2026-11-27',
  email: 'noa@morlane.example',
  uri: 'https://morlane.example/',
  binary: '(the file)',
};

function text({ format = '', minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema): string {
  return (FORMATS[format] ?? 'text').padEnd(minLength, '.').slice(0, maxLength);
}

/** As far as a schema can tell by itself. */
function fits(schema: Schema, value: unknown): boolean {
  if (value === undefined || value === null || 'const' in schema) return false;
  if (schema.enum) return schema.enum.includes(value);
  const parts = branches(schema);
  if (parts.length > 0) return parts.some(one => fits(one, value));
  return OF_TYPE[schema.type ?? '']?.(schema, value) ?? false;
}

const OF_TYPE: Record<string, (schema: Schema, value: unknown) => boolean> = {
  string: (schema, value) => typeof value === 'string' && fitsText(schema, value),
  integer: (_, value) => Number.isInteger(value),
  number: (_, value) => typeof value === 'number',
  boolean: (_, value) => typeof value === 'boolean',
  array: ({ items = {} }, value) => Array.isArray(value) && value.every(one => fits(items, one)),
  object: (_, value) => typeof value === 'object' && !Array.isArray(value),
};

function fitsText({ pattern, format, maxLength = Number.POSITIVE_INFINITY }: Schema, value: string): boolean {
  if (format && format !== 'uri' && format !== 'email') return false;
  return value.length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(value));
}
