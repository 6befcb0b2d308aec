import { sql } from 'kysely';
import type { Order } from '../../domain/state.ts';
import type { Reading } from '../database.ts';

/** What a customer ordered, the newest first, from a position on (PROF-3). */
export function ordersOf(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  before: { placedAt: string; id: string } | null,
  limit: number,
): Promise<Order[]> {
  let rows = tx
    .selectFrom('orders')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId);
  if (before)
    rows = rows.where(sql<boolean>`(placed_at, id) < (${before.placedAt}::timestamptz, ${before.id}::uuid)`);
  return rows.orderBy('placedAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** What they have bought, by currency: what was cancelled or a test counts for nothing, and what was given back is not spent. */
export function totalsOf(
  tx: Reading,
  workspaceId: string,
  profileId: string,
): Promise<{ currency: string; orders: number; amount: number }[]> {
  return tx
    .selectFrom('orders')
    .select(['currency', sql<number>`count(*)::int`.as('orders')])
    .select(sql<number>`sum(total - refunded)::bigint`.as('amount'))
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId)
    .where('cancelledAt', 'is', null)
    .where('test', '=', false)
    .groupBy('currency')
    .orderBy(sql`count(*)`, 'desc')
    .orderBy('currency')
    .execute();
}

export function orderWith(tx: Reading, workspaceId: string, id: string): Promise<Order | undefined> {
  return tx
    .selectFrom('orders')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
}
