import { holdsText } from '../../../contract/route.ts';
import { type Condition, type Operator, readFilter } from '../../domain/klaviyoFilter.ts';
import { CallError } from '../callError.ts';

type Query = Record<string, string>;

/** What may be asked of each field of a resource, and of what kind its values are. */
export type Filters = Record<string, { operators: readonly Operator[]; kind?: 'time' | 'seconds' }>;

export const TIMES: Operator[] = ['greater-than', 'greater-or-equal', 'less-than', 'less-or-equal'];

/** The parameters of a request, each of them once. Throws `invalid_request`. */
export function parametersIn(query: unknown): Query {
  const given = Object.entries(Object(query)).map(([name, value]) => {
    if (typeof value !== 'string') throw wrong(name, 'is given twice');
    if (!holdsText(value)) throw wrong(name, 'has characters that are no text');
    return [name, value] as const;
  });
  return Object.fromEntries(given);
}

/** The conditions of `filter`, none where it is not given. Times come out as ISO 8601. Throws `invalid_request`. */
export function conditionsIn({ filter }: Query, allowed: Filters): Condition[] {
  if (!filter) return [];
  const conditions = readFilter(filter);
  if (!Array.isArray(conditions)) throw wrong('filter', `${conditions.detail} at character ${conditions.at}`);
  return conditions.map(one => known(one, allowed));
}

function known(condition: Condition, allowed: Filters): Condition {
  const { field, operator, values } = condition;
  const filter = allowed[field];
  if (!filter)
    throw wrong('filter', `${field} cannot be asked for here: ${Object.keys(allowed).join(', ')} can be`);
  if (!filter.operators.includes(operator))
    throw wrong('filter', `${field} takes ${filter.operators.join(', ')}, and not ${operator}`);
  const { kind } = filter;
  return kind ? { ...condition, values: values.map(value => timeOf(value, kind)) } : condition;
}

function timeOf(value: string, kind: 'time' | 'seconds'): string {
  const time = new Date(kind === 'seconds' ? Number(value) * 1000 : value);
  const year = time.getUTCFullYear();
  // There is no year 0, for PostgreSQL.
  if (!(year > 0 && year < 10_000)) throw wrong('filter', `${value} is not a time as 2026-11-22T08:00:00Z`);
  return time.toISOString();
}

/** How many a page has, and where it goes on. A whole `links.next` is as good as its cursor. */
export function pageIn(
  query: Query,
  usual: number,
  most: number,
): { size: number; cursor: string | undefined } {
  const given = query['page[size]'];
  const size = given === undefined ? usual : Number(given);
  if (!Number.isInteger(size) || size < 1 || size > most) throw wrong('page[size]', `is not 1 to ${most}`);
  const cursor = query['page[cursor]'];
  return { size, cursor: cursor?.includes('://') ? cursorIn(cursor) : cursor };
}

function cursorIn(link: string): string | undefined {
  return URL.parse(link)?.searchParams.get('page[cursor]') ?? undefined;
}

/** The order asked for, as `-created`; the first of `known` where none is. */
export function sortIn<T extends string>({ sort }: Query, known: readonly [T, ...T[]]): T {
  if (!sort) return known[0];
  return known.find(one => one === sort) ?? raise(wrong('sort', `is none of ${known.join(', ')}`));
}

/** What a parameter lists, divided by commas: each one of `known`. */
export function listed<T extends string>(query: Query, parameter: string, known: readonly T[]): T[] {
  const given = (query[parameter] ?? '').split(',').filter(Boolean);
  return given.map(
    name =>
      known.find(one => one === name) ?? raise(wrong(parameter, `${name} is none of ${known.join(', ')}`)),
  );
}

/** A sparse fieldset: of the attributes those that `fields[type]` names, deep ones by a path with dots. */
export function chosen<T extends object>(query: Query, type: string, attributes: T): object {
  const given = query[`fields[${type}]`];
  if (given === undefined) return attributes;
  return picked(
    attributes,
    given.split(',').map(path => path.split('.')),
  );
}

function picked(from: object, paths: string[][]): object {
  const names = Map.groupBy(paths, ([name]) => name ?? '');
  const kept = Object.entries(from).flatMap(([name, value]) => {
    const rest = names.get(name)?.map(path => path.slice(1));
    if (!rest) return [];
    const isWhole = rest.some(path => path.length === 0) || typeof value !== 'object' || value === null;
    return [[name, isWhole ? value : picked(value, rest)]];
  });
  return Object.fromEntries(kept);
}

export function wrong(parameter: string, detail: string): CallError {
  return new CallError('invalid_request', {
    detail: `${parameter}: ${detail}`,
    errors: [{ pointer: parameter, code: 'invalid', detail }],
  });
}

function raise(error: Error): never {
  throw error;
}
