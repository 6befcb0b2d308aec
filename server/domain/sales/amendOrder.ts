import { type Actor, type Decision, NOTHING } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { type GivenOrder, orderChange } from './recordOrder.ts';
import type { Fulfilment, Order, OrderItem } from './state.ts';

/** What a shop tells of a part of an order, and not of the order whole. */
export type Amendment =
  /** One fulfilment, with so many pieces in it: its parcels are those that were sent at its moment. */
  | { kind: 'parcels'; at: Date; fulfilments: Fulfilment[]; pieces: number }
  /** In the order's smallest unit. */
  | { kind: 'refund'; at: Date; amountIn: (currency: string) => number }
  /** The shop has deleted the order. */
  | { kind: 'gone'; at: Date };

/**
 * PROF-3: a part of an order that is told by itself. An order that is not known yet is waited for; one of which a later
 * version is stored has had this part with it. A refund of that version's very moment was in it.
 */
export function amendOrder(facts: Facts, told: Amendment, actor: Actor): Decision {
  const { order } = facts;
  if (!order) return told.kind === 'gone' ? NOTHING : { changes: [], journal: 'waiting' };
  const isIn = told.kind === 'refund' ? told.at <= order.updatedAt : told.at < order.updatedAt;
  if (isIn && told.kind !== 'gone') return NOTHING;
  return orderChange(
    facts,
    order,
    { ...amended(order, told), updatedAt: later(told.at, order.updatedAt) },
    actor,
  );
}

function amended(order: Order, told: Amendment): Order {
  if (told.kind === 'gone') return { ...order, cancelledAt: order.cancelledAt ?? told.at };
  return told.kind === 'refund' ? withRefund(order, told) : withParcels(order, told);
}

function withRefund(order: Order, { amountIn }: Extract<Amendment, { kind: 'refund' }>): Order {
  const refunded = Math.min(order.total, order.refunded + amountIn(order.currency));
  if (refunded === order.refunded) return order;
  return {
    ...order,
    refunded,
    paymentStatus: refunded === order.total ? 'refunded' : 'partially_refunded',
  };
}

/** How much of it has been sent is known of the first parcel only: the order itself, which follows, says the rest. */
function withParcels(order: Order, told: Extract<Amendment, { kind: 'parcels' }>): Order {
  const sentAt = told.fulfilments[0]?.createdAt ?? null;
  const others = order.fulfilments.filter(({ createdAt }) => createdAt !== sentAt);
  const fulfilments = [...others, ...told.fulfilments];
  const isSent = told.fulfilments.some(({ status }) => status !== 'cancelled' && status !== 'failed');
  if (order.fulfilmentStatus !== 'unfulfilled' || !isSent) return { ...order, fulfilments };
  const isAll = told.pieces >= order.items.reduce((sum, { quantity }) => sum + quantity, 0);
  return { ...order, fulfilments, fulfilmentStatus: isAll ? 'shipped' : 'partially_shipped' };
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

/** Webhooks tell of no pictures: what is known of the same item stays. */
export function withKnownPictures(given: GivenOrder, known: Order | null): GivenOrder {
  const pictureOf = ({ title, variant }: OrderItem) =>
    known?.items.find(item => item.title === title && item.variant === variant)?.imageUrl ?? null;
  return {
    ...given,
    items: given.items.map(item => ({ ...item, imageUrl: item.imageUrl ?? pictureOf(item) })),
  };
}
