import { isWithin } from '../attribution.ts';
import type { Facts } from '../facts.ts';
import { isSame } from '../isSame.ts';
import type { Click, Order, Sale, SaleChange } from './state.ts';

type Known = Pick<Facts, 'clicks' | 'sales' | 'settings'>;

/**
 * REPLY-7: which of these orders of one customer come to count towards a text of ours, or no longer do. It is made of what
 * is known of orders and clicks, and of nothing else: in whatever order they are told, the answer is the same.
 */
export function salesAmong({ clicks, sales, settings }: Known, orders: Order[]): SaleChange[] {
  return orders.flatMap((order): SaleChange[] => {
    const was = sales.find(({ orderId }) => orderId === order.id) ?? null;
    const sale = saleOf(order, clicks, was, settings.attributionWindowHours);
    if (!sale) return was ? [{ kind: 'gone', sale: was }] : [];
    return was && isSame(was, sale) ? [] : [{ kind: 'kept', sale }];
  });
}

/**
 * The last click before an order has it, if the window was still open: no earlier one can be nearer. What counts already
 * goes on to count for its click, however long the window is by then.
 */
function saleOf(order: Order, clicks: Click[], was: Sale | null, hoursNow: number): Sale | null {
  const amount = worthOf(order);
  const click = lastBefore(order, clicks);
  if (amount === 0 || !click) return null;
  const windowHours = was?.clickId === click.id ? was.windowHours : hoursNow;
  if (!isWithin(windowHours, click.at, order.placedAt)) return null;
  const { workspaceId, messageId, ticketId, agentId } = click;
  return {
    ...{ workspaceId, orderId: order.id, messageId, ticketId, agentId, ...marketingOf(click, windowHours) },
    ...{ clickId: click.id, clickedAt: click.at, windowHours },
    ...{ placedAt: order.placedAt, currency: order.currency, amount },
  };
}

/** As in what a customer has spent: what was cancelled or a test is nothing, and what was given back is not earned. */
function worthOf({ cancelledAt, test, total, refunded }: Order): number {
  return cancelledAt || test ? 0 : total - refunded;
}

function lastBefore({ placedAt, profileId }: Order, clicks: Click[]): Click | undefined {
  return clicks
    .filter(click => click.profileId === profileId && click.at <= placedAt)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1))[0];
}

/** A campaign has led to a text that was written within the window of the customer's answer to it. */
function marketingOf(
  { marketingType, marketingId, marketingAt, sentAt }: Click,
  hours: number,
): Pick<Sale, 'marketingType' | 'marketingId'> {
  const isOne = marketingAt !== null && isWithin(hours, marketingAt, sentAt);
  return isOne ? { marketingType, marketingId } : { marketingType: null, marketingId: null };
}
