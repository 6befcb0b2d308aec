import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { adminApi } from '../../server/shopify/adminApi.ts';
import { SUBSCRIBED } from '../../server/shopify/subscribe.ts';
import { tendShop, tendShops } from '../../server/shopify/tendShop.ts';
import { type FakeAdmin, startFakeAdmin } from '../fakes/shopify/fakeAdmin.ts';
import { customerNode, orderNode } from '../fakes/shopify/stock.ts';
import { anOrder } from '../fakes/shopify/told.ts';
import { SHOP, SHOP_SECRET } from '../fakes/shopify/webhooks.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { problemIn } from './problems.ts';

const TOKEN = 'shpat_of_the_tests';
const PHONE = '+393331234567';

let served: Served;
let owner: Client;
let fake: FakeAdmin;
const rested: number[] = [];
beforeAll(async () => {
  const people = Array.from({ length: 55 }, (_, at) =>
    customerNode(1000 + at, { email: `c${at}@shop.example` }),
  );
  fake = await startFakeAdmin({
    token: TOKEN,
    customers: [...people, customerNode(7, { phone: PHONE, email: 'ada@shop.example' })],
    orders: Array.from({ length: 25 }, (_, at) => orderNode(9000 + at, at < 3 ? 7 : 1000 + at)),
  });
  served = await openServed();
  served.clock.now = new Date('2026-11-27T09:00:00Z');
  const rest = async (ms: number) => void rested.push(ms);
  served.context.shopify = adminApi({ apiBase: fake.apiBase, timeoutMs: 5000, rest });
  owner = await served.as('owner');
});
afterAll(async () => {
  await served.close();
  await fake.close();
});
beforeEach(() => {
  rested.length = 0;
  fake.asked.length = 0;
});

const connect = (access_token: string) =>
  owner.send('/api/v1/shopify', {
    ...{ method: 'PUT', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ shop: SHOP, api_secret: SHOP_SECRET, access_token }),
  });
const tend = () => tendShop(served.context, served);
const shown = async () => (await owner.call('readShopify')).shop;

describe('DATA-2: what there was before in the shop', () => {
  test('is asked by a token that Shopify accepts', async () => {
    expect(await problemIn(await connect('shpat_wrong'))).toEqual([
      409,
      'shop_token_refused',
      '/access_token',
    ]);
    expect(await shown()).toBeNull();
    expect((await connect(TOKEN)).status).toBe(200);
    expect(await shown()).toMatchObject({
      token_set: true,
      imports: [
        { kind: 'customers', state: 'running', taken: 0 },
        { kind: 'orders', state: 'running', taken: 0 },
      ],
    });
  });

  test('is left where somebody stops it, and goes on from there', async () => {
    const { ask } = served.context.shopify;
    let pages = 0;
    // Somebody stops it while the second page is on its way.
    served.context.shopify = {
      ask: async (login, query, ...rest) => {
        if (query.includes('Customers') && ++pages === 2) await owner.call('stopShopifyImport');
        return ask(login, query, ...rest);
      },
    };
    await tend();
    served.context.shopify = { ask };
    expect((await shown())?.imports).toMatchObject([
      { kind: 'customers', state: 'stopped', taken: 50 },
      { kind: 'orders', state: 'stopped', taken: 0 },
    ]);
    await owner.call('importShopify');
    await tend();
    expect((await shown())?.imports).toMatchObject([
      { kind: 'customers', state: 'done', taken: 56 },
      { kind: 'orders', state: 'done', taken: 25 },
    ]);
    expect(fake.asked.filter(name => name === 'Customers')).toHaveLength(3);
  });

  test('PROF-3: is with whom it belongs to, with its items, parcels and pictures', async () => {
    const { data } = await owner.call('listProfiles', { query: { phone: PHONE } });
    const [ada] = data;
    expect(ada).toMatchObject({ name: 'Ada Lindqvist', consent: { sms_marketing: 'subscribed' } });
    const orders = await owner.call('listOrders', { params: { id: ada?.id ?? '' } });
    expect(orders.data).toHaveLength(3);
    expect(orders.data[0]).toMatchObject({
      ...{ source: 'shopify', total: 5600, payment_status: 'paid', fulfilment_status: 'shipped' },
      fulfilments: [{ status: 'in_transit', tracking_company: 'DHL', tracking_number: '00340' }],
      items: [{ title: 'Riva mug', unit_price: 2800, image_url: 'https://cdn.shopify.com/riva.png' }],
    });
  });

  test('the shop tells from then on what changes, and keeps the picture that it does not tell', async () => {
    expect([...fake.subscribed.keys()].toSorted()).toHaveLength(SUBSCRIBED.length);
    const at = { updated_at: '2026-11-03T09:00:00Z', customer: { id: 7 } };
    await fake.tell('orders/updated', anOrder(9000, { ...at, financial_status: 'refunded' }));
    const [ada] = (await owner.call('listProfiles', { query: { phone: PHONE } })).data;
    const { data } = await owner.call('listOrders', { params: { id: ada?.id ?? '' } });
    expect(data.find(({ external_id }) => external_id === '9000')).toMatchObject({
      payment_status: 'refunded',
      items: [{ image_url: 'https://cdn.shopify.com/riva.png' }],
    });
  });

  test('every night what has changed since is fetched, and nothing is subscribed to twice', async () => {
    served.clock.now = new Date('2026-11-28T03:25:00Z');
    await tendShops(served.context);
    const { ask } = served.context.shopify;
    const queries: unknown[] = [];
    served.context.shopify = {
      ask: (login, query, variables, shape) => {
        queries.push(Object.entries(variables).find(([name]) => name === 'query')?.[1]);
        return ask(login, query, variables, shape);
      },
    };
    await tend();
    served.context.shopify = { ask };
    expect(queries).toContain("updated_at:>='2026-11-27T08:50:00.000Z'");
    expect([...fake.subscribed.values()].every(addresses => addresses.length === 1)).toBe(true);
  });

  test.each<[string, 'throttled' | 'busy', number]>([
    ['until its cost is there again', 'throttled', 1000],
    ['as long as it says', 'busy', 1000],
  ])('asked too much, it waits %s', async (_, how, ms) => {
    fake.behaveOnce(how, how);
    await tend();
    expect(rested).toEqual([ms, ms]);
    expect((await shown())?.trouble).toBeNull();
  });

  test('what is in the way is shown, until it is no more', async () => {
    fake.behaveOnce('denied');
    await tend();
    expect((await shown())?.trouble).toBe('shop_token_refused');
    fake.behaveOnce('broken');
    await expect(tend()).rejects.toThrow('cannot be asked');
    expect((await shown())?.trouble).toBe('shop_unreachable');
    await tend();
    expect((await shown())?.trouble).toBeNull();
  });
});
