import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Operator } from '../../../domain/klaviyoFilter.ts';

const SIGNS: Partial<Record<Operator, string>> = {
  equals: '=',
  'greater-than': '>',
  'greater-or-equal': '>=',
  'less-than': '<',
  'less-or-equal': '<=',
};

/** A comparison by one of Klaviyo's operators that compare. */
export function compared(
  column: RawBuilder<unknown>,
  operator: Operator,
  value: RawBuilder<unknown>,
): RawBuilder<SqlBool> {
  return sql<SqlBool>`${column} ${sql.raw(SIGNS[operator] ?? '=')} ${value}`;
}

/** `%` and `_` are letters here. */
const escaped = (text: string) => text.replaceAll(/[\\%_]/g, '\\$&');

const PATTERNS: Partial<Record<Operator, (text: string) => string>> = {
  contains: text => `%${escaped(text)}%`,
  'starts-with': text => `${escaped(text)}%`,
  'ends-with': text => `%${escaped(text)}`,
};

/** A comparison of words, whole or in part. */
export function reads(
  column: RawBuilder<unknown>,
  operator: Operator,
  values: string[],
): RawBuilder<SqlBool> {
  const pattern = PATTERNS[operator];
  if (!pattern) return sql<SqlBool>`${column} in (${sql.join(values)})`;
  return sql<SqlBool>`${column} ilike ${pattern(values[0] ?? '')}`;
}
