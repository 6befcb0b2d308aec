/** What Shopify tells in its webhooks, as far as it counts: https://shopify.dev/docs/api/webhooks */

export function anOrder(id: number, more: object = {}) {
  return {
    ...{ id, admin_graphql_api_id: `gid://shopify/Order/${id}`, name: `#${id}`, test: false },
    ...{ created_at: '2026-11-01T10:00:00+01:00', processed_at: '2026-11-01T10:00:00+01:00' },
    ...{ updated_at: '2026-11-01T10:00:05+01:00', cancelled_at: null, currency: 'EUR' },
    ...{ total_price: '56.00', current_total_price: '56.00', financial_status: 'paid' },
    ...{ fulfillment_status: null, email: '', phone: null, fulfillments: [], refunds: [] },
    customer: { id: id + 700_000, email: `buyer-${id}@shop.example`, phone: null },
    line_items: [{ title: 'Riva mug', variant_title: 'Chalk, 30 cl', quantity: 2, price: '28.00' }],
    ...more,
  };
}

export function aFulfilment(orderId: number, more: object = {}) {
  return {
    ...{ id: orderId + 1, order_id: orderId, status: 'success', shipment_status: null },
    ...{ created_at: '2026-11-02T09:00:00+01:00', updated_at: '2026-11-02T09:00:00+01:00' },
    ...{ tracking_company: 'DHL', tracking_number: '00340', tracking_numbers: ['00340'] },
    ...{ tracking_url: 'https://dhl.example/00340', tracking_urls: ['https://dhl.example/00340'] },
    line_items: [{ quantity: 2 }],
    ...more,
  };
}

export function aRefund(orderId: number, amount: string, more: object = {}) {
  return {
    ...{ id: orderId + 2, order_id: orderId, created_at: '2026-11-03T09:00:00+01:00' },
    transactions: [{ kind: 'refund', status: 'success', amount }],
    ...more,
  };
}

export function aCustomer(id: number, more: object = {}) {
  return {
    ...{ id, created_at: '2026-10-01T10:00:00Z', updated_at: '2026-11-01T10:00:00Z' },
    ...{ first_name: 'Ada', last_name: 'Lindqvist', email: `ada-${id}@shop.example`, phone: null },
    default_address: { city: 'Rome', province: 'Lazio', country_code: 'IT', address1: 'Via Appia 1' },
    sms_marketing_consent: null,
    ...more,
  };
}
