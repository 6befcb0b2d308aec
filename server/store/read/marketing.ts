import { sql } from 'kysely';
import type { MarketingType } from '../../../contract/vocabulary.ts';
import type { MarketingSource } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

/** The campaigns or the flows, those of the latest sends first. */
export function listMarketingSources(
  tx: Reading,
  workspaceId: string,
  type: MarketingType,
  from: { lastSentAt: string; id: string } | null,
  limit: number,
): Promise<MarketingSource[]> {
  let rows = tx
    .selectFrom('marketingSources')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('type', '=', type);
  if (from)
    rows = rows.where(sql<boolean>`(last_sent_at, id) < (${from.lastSentAt}::timestamptz, ${from.id})`);
  return rows.orderBy('lastSentAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
}
