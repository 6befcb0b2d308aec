import { z } from 'zod';
import type { Fulfilment } from '../domain/sales/state.ts';
import { Moment, ShopId, Words, webAddress } from './fields.ts';
import { parcelStatusOf } from './states.ts';

/** A fulfilment of webhooks: https://shopify.dev/docs/api/admin-rest/latest/resources/fulfillment */
export const Parcels = z.object({
  order_id: ShopId.nullish(),
  status: Words,
  shipment_status: Words,
  created_at: Moment,
  updated_at: Moment.nullish(),
  tracking_company: Words,
  tracking_number: Words,
  tracking_numbers: z.array(z.string()).nullish(),
  tracking_url: Words,
  tracking_urls: z.array(z.string()).nullish(),
  line_items: z.array(z.object({ quantity: z.number().int() })).nullish(),
});
export type Parcels = z.output<typeof Parcels>;

/** One of each tracking number, and one where there is none. What did not leave says so before how far it has come. */
export function parcelsOf(told: Parcels): Fulfilment[] {
  const { status, shipment_status, tracking_company, created_at } = told;
  const numbers = told.tracking_numbers?.length ? told.tracking_numbers : [told.tracking_number];
  const urls = told.tracking_urls?.length ? told.tracking_urls : [told.tracking_url];
  const hasLeft = status === null || status === 'success';
  return numbers.map((number, at) => ({
    status: hasLeft ? parcelStatusOf(shipment_status, status) : parcelStatusOf(status),
    trackingCompany: tracking_company,
    trackingNumber: number || null,
    trackingUrl: webAddress(urls[at] ?? null),
    createdAt: created_at.toISOString(),
  }));
}

/** How many pieces they hold. */
export function piecesIn({ line_items }: Parcels): number {
  return (line_items ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
}
