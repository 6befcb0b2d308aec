/** Customers and orders as the Admin API gives them, in the fields that Parley asks for. */

const money = (amount: string) => ({ shopMoney: { amount } });

type Buyer = { phone?: string | null; email?: string | null; first?: string; last?: string };

export function customerNode(
  id: number,
  { phone = null, email = null, first = 'Ada', last = 'Lindqvist' }: Buyer = {},
) {
  return {
    ...{ id: `gid://shopify/Customer/${id}`, firstName: first, lastName: last },
    ...{ createdAt: '2026-10-01T10:00:00Z', updatedAt: '2026-11-01T10:00:00Z' },
    defaultEmailAddress: email === null ? null : { emailAddress: email },
    defaultPhoneNumber:
      phone === null
        ? null
        : {
            ...{ phoneNumber: phone, marketingState: 'SUBSCRIBED', marketingOptInLevel: 'SINGLE_OPT_IN' },
            marketingUpdatedAt: '2026-10-01T10:00:00Z',
          },
    defaultAddress: {
      ...{ city: 'Rome', province: 'Lazio', countryCodeV2: 'IT', address1: 'Via Appia 1' },
      ...{ address2: null, zip: '00179', company: null },
    },
  };
}

export function orderNode(id: number, customerId: number, more: object = {}) {
  return {
    ...{ id: `gid://shopify/Order/${id}`, name: `#${id}`, test: false, email: null, phone: null },
    ...{ createdAt: '2026-11-01T09:00:00Z', processedAt: '2026-11-01T09:00:00Z', cancelledAt: null },
    ...{ updatedAt: '2026-11-02T09:00:00Z', currencyCode: 'EUR' },
    ...{ displayFinancialStatus: 'PAID', displayFulfillmentStatus: 'FULFILLED' },
    ...{ totalPriceSet: money('56.0'), currentTotalPriceSet: money('56.0'), totalRefundedSet: money('0.0') },
    customer: {
      id: `gid://shopify/Customer/${customerId}`,
      ...{ defaultEmailAddress: null, defaultPhoneNumber: null },
    },
    fulfillments: [
      {
        ...{ createdAt: '2026-11-02T08:00:00Z', displayStatus: 'IN_TRANSIT' },
        trackingInfo: [{ company: 'DHL', number: '00340', url: 'https://dhl.example/00340' }],
      },
    ],
    lineItems: {
      nodes: [
        {
          ...{ title: 'Riva mug', variantTitle: 'Chalk, 30 cl', quantity: 2 },
          originalUnitPriceSet: money('28.0'),
          image: { url: 'https://cdn.shopify.com/riva.png' },
        },
      ],
    },
    ...more,
  };
}
