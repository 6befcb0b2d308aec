import { type Accepted, type Actor, type Decision, NOTHING, SYSTEM } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { salesAmong } from './sale.ts';

/** REPLY-7: whatever was bought since a moment counts as is known by now: clicks may have become another profile's. */
export function recountSales(facts: Facts): Decision {
  const { sales, changes } = countAnew(facts, SYSTEM);
  return changes.length === 0 ? NOTHING : { sales, changes };
}

/** For which of the orders that were asked for there is another answer, and what tells of it: the order is shown with it. */
export function countAnew(
  facts: Pick<Facts, 'orders' | 'clicks' | 'sales' | 'settings' | 'profile'>,
  actor: Actor,
): { sales: NonNullable<Accepted['sales']>; changes: Accepted['changes'] } {
  const sales = salesAmong(facts, facts.orders);
  const changes = sales.map(({ sale: { orderId } }) => ({
    ...{ type: 'order.updated' as const, actor, profileId: facts.profile?.id ?? null },
    fields: { order_id: { from: null, to: orderId } },
  }));
  return { sales, changes };
}
