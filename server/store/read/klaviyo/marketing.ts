import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { MarketingType } from '../../../../contract/vocabulary.ts';
import type { Condition } from '../../../domain/klaviyoFilter.ts';
import type { MarketingSource } from '../../../domain/state.ts';
import type { Reading } from '../../database.ts';
import { compared, reads } from './compared.ts';

/** The campaigns or flows for which all conditions hold, those of the latest sends first. */
export function marketingWhere(
  tx: Reading,
  workspaceId: string,
  type: MarketingType,
  asked: { conditions: Condition[]; from: { at: string; id: string } | null; limit: number },
): Promise<MarketingSource[]> {
  let rows = tx
    .selectFrom('marketingSources')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('type', '=', type);
  for (const condition of asked.conditions) rows = rows.where(holds(condition));
  const { from } = asked;
  if (from) rows = rows.where(sql<SqlBool>`(last_sent_at, id) < (${from.at}::timestamptz, ${from.id})`);
  return rows.orderBy('lastSentAt', 'desc').orderBy('id', 'desc').limit(asked.limit).execute();
}

/** Of a send's tool only this is known: what it is called, and when it sent last. */
function holds({ field, operator, values }: Condition): RawBuilder<SqlBool> {
  if (field === 'id' || field === 'name') return reads(sql.ref(field), operator, values);
  return compared(sql`last_sent_at`, operator, sql`${values[0]}::timestamptz`);
}
