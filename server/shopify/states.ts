import type { FulfilmentStatus, ParcelStatus, PaymentStatus } from '../../contract/vocabulary.ts';
import type { Fulfilment } from '../domain/sales/state.ts';

/**
 * `financial_status` of webhooks and `displayFinancialStatus` of the Admin API, which differ in their letters. What is
 * expired was never paid: https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderDisplayFinancialStatus
 */
const PAYMENT: Record<string, PaymentStatus> = {
  pending: 'pending',
  authorized: 'authorized',
  partially_paid: 'partially_paid',
  paid: 'paid',
  partially_refunded: 'partially_refunded',
  refunded: 'refunded',
  voided: 'voided',
  expired: 'voided',
};

export function paymentStatusOf(theirs: string | null): PaymentStatus {
  return PAYMENT[theirs?.toLowerCase() ?? ''] ?? 'pending';
}

/**
 * `status` and `shipment_status` of webhooks and `displayStatus` of the Admin API:
 * https://shopify.dev/docs/api/admin-graphql/latest/enums/FulfillmentDisplayStatus
 */
const PARCEL: Record<string, ParcelStatus> = {
  ...of('preparing', 'pending open submitted label_printed label_purchased'),
  ...of('in_transit', 'success fulfilled marked_as_fulfilled confirmed carrier_picked_up in_transit delayed'),
  ...of('out_for_delivery', 'out_for_delivery attempted_delivery ready_for_pickup'),
  ...of('delivered', 'delivered picked_up'),
  ...of('failed', 'error failure not_delivered'),
  ...of('cancelled', 'cancelled canceled label_voided'),
};

function of(status: ParcelStatus, theirs: string): Record<string, ParcelStatus> {
  return Object.fromEntries(theirs.split(' ').map(one => [one, status]));
}

/** Of several states the first that is given. One that Shopify adds some day is on its way. */
export function parcelStatusOf(...theirs: (string | null)[]): ParcelStatus {
  return PARCEL[theirs.find(one => one !== null)?.toLowerCase() ?? ''] ?? 'in_transit';
}

/** `fulfillment_status` of webhooks is null for nothing yet; `displayFulfillmentStatus` has more words for that. */
export function fulfilmentStatusOf(theirs: string | null, parcels: Fulfilment[]): FulfilmentStatus {
  const sent = parcels.filter(({ status }) => status !== 'cancelled' && status !== 'failed');
  if (theirs?.toLowerCase() === 'fulfilled')
    return sent.length > 0 && sent.every(({ status }) => status === 'delivered') ? 'delivered' : 'shipped';
  return /^partial/i.test(theirs ?? '') ? 'partially_shipped' : 'unfulfilled';
}
