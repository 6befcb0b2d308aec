import { createHmac, randomUUID } from 'node:crypto';

export const SHOP = 'north.myshopify.com';
export const SHOP_SECRET = 'shpss_of_the_tests';

type Posted = {
  url: string;
  topic: string;
  body: string;
  shop?: string;
  secret?: string;
  id?: string;
};

/** Posts as Shopify does: https://shopify.dev/docs/apps/build/webhooks/structure */
export function postNews({ url, topic, body, ...more }: Posted): Promise<Response> {
  const { shop = SHOP, secret = SHOP_SECRET, id = randomUUID() } = more;
  return fetch(`${url}/webhooks/shopify`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': topic,
      'x-shopify-shop-domain': shop,
      'x-shopify-webhook-id': id,
      'x-shopify-api-version': '2026-10',
      'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
    },
    body,
  });
}
