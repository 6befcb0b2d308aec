import type * as wire from '../../contract/orderRoutes.ts';
import type { Fulfilment, OrderItem, Sale } from '../domain/sales/state.ts';
import type { OrderRow } from '../store/read/orders.ts';

export function presentOrder({ sale, ...order }: OrderRow): wire.Order {
  return {
    id: order.id,
    profile_id: order.profileId,
    source: order.source,
    external_id: order.externalId,
    number: order.number,
    placed_at: order.placedAt.toISOString(),
    updated_at: order.updatedAt.toISOString(),
    currency: order.currency,
    total: order.total,
    refunded: order.refunded,
    payment_status: order.paymentStatus,
    fulfilment_status: order.fulfilmentStatus,
    fulfilments: order.fulfilments.map(presentFulfilment),
    items: order.items.map((item, at) => presentItem(item, `/api/v1/orders/${order.id}/pictures/${at}`)),
    admin_url: order.adminUrl,
    cancelled_at: order.cancelledAt?.toISOString() ?? null,
    test: order.test,
    sale: sale && presentSale(sale),
  };
}

function presentSale({ messageId, ticketId, clickedAt }: Sale): wire.Order['sale'] {
  return { message_id: messageId, ticket_id: ticketId, clicked_at: clickedAt.toISOString() };
}

function presentFulfilment(fulfilment: Fulfilment): wire.Fulfilment {
  return {
    status: fulfilment.status,
    tracking_company: fulfilment.trackingCompany,
    tracking_number: fulfilment.trackingNumber,
    tracking_url: fulfilment.trackingUrl,
    created_at: fulfilment.createdAt,
  };
}

function presentItem(item: OrderItem, address: string): wire.OrderItem {
  return {
    title: item.title,
    variant: item.variant,
    quantity: item.quantity,
    unit_price: item.unitPrice,
    image_url: item.imageUrl,
    picture: pictureOf(item.imageUrl, address),
  };
}

/** No page of the inbox asks another host for a picture, which would learn who is looked at: what lies elsewhere is fetched here. */
function pictureOf(imageUrl: string | null, address: string): string | null {
  return imageUrl?.startsWith('/') ? imageUrl : imageUrl && address;
}

type Totals = { currency: string; orders: number; amount: number }[];

export function presentTotals(totals: Totals): wire.OrderTotals {
  return {
    orders: totals.reduce((sum, { orders }) => sum + orders, 0),
    spent: totals.map(({ currency, amount }) => ({ currency, amount })),
  };
}
