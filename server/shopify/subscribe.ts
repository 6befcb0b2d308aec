import { z } from 'zod';
import type { AdminApi, ShopLogin, ShopTrouble } from './adminApi.ts';

/**
 * What is subscribed to by the API. The three topics of privacy are set in the app's own settings at Shopify.
 * https://shopify.dev/docs/api/admin-graphql/latest/enums/WebhookSubscriptionTopic
 */
export const SUBSCRIBED = [
  ...['ORDERS_CREATE', 'ORDERS_UPDATED', 'ORDERS_EDITED', 'ORDERS_PAID', 'ORDERS_CANCELLED'],
  ...['ORDERS_FULFILLED', 'ORDERS_PARTIALLY_FULFILLED', 'ORDERS_DELETE'],
  ...['FULFILLMENTS_CREATE', 'FULFILLMENTS_UPDATE', 'REFUNDS_CREATE'],
  ...['CUSTOMERS_CREATE', 'CUSTOMERS_UPDATE', 'CUSTOMERS_DELETE', 'APP_UNINSTALLED'],
];

const LIST = `query Subscriptions {
  webhookSubscriptions(first: 100) {
    nodes { id topic endpoint { __typename ... on WebhookHttpEndpoint { callbackUrl } } }
  }
}`;

const CREATE = `mutation Subscribe($topic: WebhookSubscriptionTopic!, $address: URL!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: { callbackUrl: $address, format: JSON }) {
    userErrors { field message }
    webhookSubscription { id }
  }
}`;

const Listed = z.object({
  webhookSubscriptions: z.object({
    nodes: z.array(
      z.object({ topic: z.string(), endpoint: z.object({ callbackUrl: z.string().nullish() }).nullish() }),
    ),
  }),
});

const Created = z.object({
  webhookSubscriptionCreate: z.object({ userErrors: z.array(z.object({ message: z.string() })) }),
});

/**
 * Subscribes to what nobody has subscribed this address to: Shopify forgets one that has failed for hours. It posts to
 * nothing but https: of an address that it does not take, what there is can still be fetched.
 */
export async function subscribe(
  api: AdminApi,
  login: ShopLogin,
  address: string,
): Promise<ShopTrouble | null> {
  const listed = await api.ask(login, LIST, {}, Listed);
  if (listed.kind === 'refused') return listed.why;
  const { nodes } = listed.value.webhookSubscriptions;
  const known = new Set(
    nodes.filter(({ endpoint }) => endpoint?.callbackUrl === address).map(({ topic }) => topic),
  );
  let trouble: ShopTrouble | null = null;
  for (const topic of SUBSCRIBED.filter(one => !known.has(one))) {
    const created = await api.ask(login, CREATE, { topic, address }, Created);
    if (created.kind === 'refused') return created.why;
    if (created.value.webhookSubscriptionCreate.userErrors.length > 0) trouble = 'shop_address_refused';
  }
  return trouble;
}
