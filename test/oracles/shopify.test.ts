import '@shopify/shopify-api/adapters/node';
import { ApiVersion, DeliveryMethod, Session, shopifyApi } from '@shopify/shopify-api';
import { setAbstractFetchFunc } from '@shopify/shopify-api/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminApi } from '../../server/shopify/adminApi.ts';
import { orderOf, PAGES } from '../../server/shopify/pages.ts';
import { type FakeAdmin, startFakeAdmin } from '../fakes/shopify/fakeAdmin.ts';
import { customerNode, orderNode } from '../fakes/shopify/stock.ts';
import { SHOP, SHOP_SECRET } from '../fakes/shopify/webhooks.ts';

const TOKEN = 'shpat_of_the_tests';

let fake: FakeAdmin;
beforeAll(async () => {
  fake = await startFakeAdmin({
    token: TOKEN,
    customers: [customerNode(7)],
    orders: [orderNode(1, 7), orderNode(2, 7)],
  });
  // The library asks the shop itself: its calls are led to the double.
  setAbstractFetchFunc((url, init) => fetch(String(url).replace(`https://${SHOP}`, fake.apiBase), init));
});
afterAll(() => fake.close());

const theirs = shopifyApi({
  ...{ apiKey: 'key', apiSecretKey: SHOP_SECRET, apiVersion: ApiVersion.October26 },
  ...{ isEmbeddedApp: false, hostName: 'inbox.example', hostScheme: 'https', logger: { log: () => {} } },
});
const session = new Session({ id: 'one', shop: SHOP, state: '', isOnline: false, accessToken: TOKEN });

test('DATA-2: the double answers the official client as it answers ours', async () => {
  const { query, shape } = PAGES.orders;
  const variables = { first: 1, after: null, query: null };
  const client = new theirs.clients.Graphql({ session });
  const official = await client.request(query, { variables });
  const ours = await adminApi({ apiBase: fake.apiBase, timeoutMs: 5000 }).ask(
    { shop: SHOP, token: TOKEN },
    ...([query, variables, shape] as const),
  );
  const page = shape.parse(official.data);
  expect(ours).toEqual({ kind: 'answered', value: page });
  expect(orderOf(SHOP, page.nodes[0]).given).toMatchObject({ number: '#1', total: 5600 });
});

test('DATA-2: what the official client subscribes to is known to ours, and is not subscribed to again', async () => {
  theirs.webhooks.addHandlers({
    ORDERS_CREATE: [
      {
        deliveryMethod: DeliveryMethod.Http,
        callbackUrl: '/webhooks/shopify',
        callback: async () => {},
      },
    ],
  });
  const registered = await theirs.webhooks.register({ session });
  expect(registered.ORDERS_CREATE?.[0]?.success).toBe(true);
  expect(fake.subscribed.get('orders/create')).toEqual(['https://inbox.example/webhooks/shopify']);
});
