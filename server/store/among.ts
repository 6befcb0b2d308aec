import { type RawBuilder, sql } from 'kysely';

/** Any of these, as one value: the statement's text is the same however many they are. */
export function among<T>(values: T[], type: 'uuid' | 'int4'): RawBuilder<T> {
  return sql`any (${values}::${sql.raw(type)}[])`;
}
