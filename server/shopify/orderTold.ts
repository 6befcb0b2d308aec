import { z } from 'zod';
import { isCurrency } from '../../contract/money.ts';
import type { GivenOrder } from '../domain/sales/recordOrder.ts';
import type { Identifier } from '../domain/state.ts';
import { Amount, Moment, minor, namesOf, ShopId, Words, webAddress } from './fields.ts';
import { Parcels, parcelsOf } from './parcels.ts';
import { Refund, refundedBy } from './refund.ts';
import { fulfilmentStatusOf, paymentStatusOf } from './states.ts';

/** An order as Shopify tells it, and whose it is; of a sale to nobody by name the names are none. */
export type ToldOrder = { given: GivenOrder; names: Pick<Identifier, 'kind' | 'value'>[] };

export const Currency = z.string().refine(isCurrency, 'is not a currency of ISO 4217');

/** What is read of `orders/*`: https://shopify.dev/docs/api/admin-rest/latest/resources/order */
const Order = z.object({
  id: ShopId,
  name: z.string().min(1),
  created_at: Moment,
  processed_at: Moment.nullish(),
  updated_at: Moment,
  cancelled_at: Moment.nullish(),
  currency: Currency,
  total_price: Amount,
  current_total_price: Amount.nullish(),
  financial_status: Words,
  fulfillment_status: Words,
  test: z.boolean().nullish(),
  email: Words,
  phone: Words,
  customer: z.object({ id: ShopId, email: Words, phone: Words }).nullish(),
  fulfillments: z.array(Parcels).nullish(),
  refunds: z.array(Refund).nullish(),
  line_items: z.array(
    z.object({ title: z.string(), variant_title: Words, quantity: z.number().int(), price: Amount }),
  ),
});

/** Throws what is wrong with it. `shop` is its domain, as north.myshopify.com. */
export function orderTold(shop: string, json: unknown): ToldOrder {
  const order = Order.parse(json);
  const { id, currency, customer } = order;
  const amount = (of: number) => minor(of, currency);
  const fulfilments = (order.fulfillments ?? []).flatMap(parcelsOf);
  const refunded = amount((order.refunds ?? []).reduce((sum, one) => sum + refundedBy(one), 0));
  const given: GivenOrder = {
    ...{ source: 'shopify', externalId: id, number: order.name, currency, refunded, fulfilments },
    placedAt: order.processed_at ?? order.created_at,
    updatedAt: order.updated_at,
    total: totalOf({
      refunded,
      ordered: amount(order.total_price),
      left:
        order.cancelled_at || order.current_total_price == null ? null : amount(order.current_total_price),
    }),
    paymentStatus: paymentStatusOf(order.financial_status),
    fulfilmentStatus: fulfilmentStatusOf(order.fulfillment_status, fulfilments),
    items: order.line_items
      .filter(({ quantity }) => quantity > 0)
      .map(({ title, variant_title: variant, quantity, price }) => ({
        ...{ title, variant, quantity, unitPrice: amount(price), imageUrl: null },
      })),
    adminUrl: adminUrl(shop, id),
    cancelledAt: order.cancelled_at ?? null,
    test: order.test ?? false,
  };
  const phones = [order.phone, customer?.phone ?? null];
  const emails = [order.email, customer?.email ?? null];
  return { given, names: namesOf({ id: customer?.id ?? null, phones, emails }) };
}

type Totals = { ordered: number; left: number | null; refunded: number };

/** An order that was edited costs what is left of it and what was given back; one that was cancelled, what it did. */
export function totalOf({ ordered, left, refunded }: Totals): number {
  return left === null ? Math.max(ordered, refunded) : left + refunded;
}

export function adminUrl(shop: string, id: string): string | null {
  return webAddress(`https://${shop}/admin/orders/${id}`);
}
