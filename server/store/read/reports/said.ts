import { type RawBuilder, sql } from 'kysely';
import type { Office } from '../../../domain/reportPeriod.ts';

/** When something was said, and by what clock it was answered. */
export type Span = { from: Date; until: Date; office: Office; targetSeconds: number };

/** What customers ask and agents reply, as the index `said_in_order` says it; keywords, and what was taken back, are neither. */
export const SAID = sql<boolean>`m.ticket_id is not null and m.keyword is null and m.source in ('customer', 'agent')
  and m.status <> 'canceled'`;

/** Of a message `m`, for how many seconds it was waited for, good to a thousandth as in a report; null where it is no first answer. */
export function waited({ turns, openBefore }: Office): RawBuilder<number | null> {
  const open = (at: RawBuilder<unknown>) =>
    sql`seconds_open(${at}, ${turns}::float8[], ${openBefore}::float8[])`;
  return sql`case when m.waited_since is not null
    then round(1000 * (${open(sql`m.created_at`)} - ${open(sql`m.waited_since`)})) / 1000 end`;
}

export function within({ from, until }: Pick<Span, 'from' | 'until'>): RawBuilder<boolean> {
  return sql`m.created_at >= ${from} and m.created_at < ${until}`;
}
