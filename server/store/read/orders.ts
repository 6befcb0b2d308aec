import { sql } from 'kysely';
import type { Order, Sale } from '../../domain/sales/state.ts';
import type { Reading } from '../database.ts';

/** An order, with what says that it counts towards a text (REPLY-7). */
export type OrderRow = Order & { sale: Sale | null };

/** What a customer ordered, the newest first, from a position on (PROF-3). */
export async function ordersOf(
  tx: Reading,
  workspaceId: string,
  profileId: string,
  before: { placedAt: string; id: string } | null,
  limit: number,
): Promise<OrderRow[]> {
  let rows = tx
    .selectFrom('orders')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('profileId', '=', profileId);
  if (before)
    rows = rows.where(sql<boolean>`(placed_at, id) < (${before.placedAt}::timestamptz, ${before.id}::uuid)`);
  const orders = await rows.orderBy('placedAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return withSales(tx, workspaceId, orders);
}

async function withSales(tx: Reading, workspaceId: string, orders: Order[]): Promise<OrderRow[]> {
  if (orders.length === 0) return [];
  const ids = orders.map(({ id }) => id);
  const sales = await tx
    .selectFrom('sales')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('orderId', 'in', ids)
    .execute();
  return orders.map(order => ({ ...order, sale: sales.find(({ orderId }) => orderId === order.id) ?? null }));
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

export async function orderWith(tx: Reading, workspaceId: string, id: string): Promise<OrderRow | undefined> {
  const orders = await tx
    .selectFrom('orders')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute();
  return (await withSales(tx, workspaceId, orders))[0];
}
