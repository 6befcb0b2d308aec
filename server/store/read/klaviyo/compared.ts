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
