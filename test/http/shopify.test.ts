import '@shopify/shopify-api/adapters/node';
import { createHmac, randomUUID } from 'node:crypto';
import { ApiVersion, shopifyApi } from '@shopify/shopify-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reprocess } from '../../server/actions/reprocess.ts';
import { redact } from '../../server/shopify/redact.ts';
import { isSignedByShopify } from '../../server/shopify/signature.ts';
import { inWorkspace } from '../../server/store/database.ts';
import { aCustomer, aFulfilment, anOrder, aRefund } from '../fakes/shopify/told.ts';
import { postNews, SHOP, SHOP_SECRET } from '../fakes/shopify/webhooks.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { customer } from './customers.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  served.clock.now = new Date('2026-11-27T09:00:00Z');
  owner = await served.as('owner');
  await owner.call('connectShopify', { body: { shop: 'North', api_secret: SHOP_SECRET } });
});
afterAll(() => served.close());

let drawn = 5000;
const next = () => ++drawn;
const tell = async (topic: string, told: object, id = randomUUID()) => {
  const answer = await postNews({ url: served.url, topic, body: JSON.stringify(told), id });
  expect(answer.status).toBe(200);
  return id;
};

const profileBy = (kind: string, value: string) =>
  inWorkspace(served.db, served.workspaceId, tx =>
    tx
      .selectFrom('profileIdentifiers')
      .select('profileId')
      .where('kind', '=', kind as 'external')
      .where('value', '=', value)
      .executeTakeFirst(),
  ).then(row => row?.profileId ?? '');

const ordersBy = async (id: string) => (await owner.call('listOrders', { params: { id } })).data;
const orderOf = async (number: number) => {
  const [order] = await ordersBy(await profileBy('external', String(number + 700_000)));
  return order;
};
const stateOf = (id: string) =>
  inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('journal').select(['state', 'payload']).where('providerKey', '=', id).executeTakeFirst(),
  );

describe('DATA-2: what Shopify has signed', () => {
  test('is what its own library takes, and nothing else', async () => {
    const theirs = shopifyApi({
      ...{ apiKey: 'key', apiSecretKey: SHOP_SECRET, apiVersion: ApiVersion.October26 },
      ...{ isEmbeddedApp: false, hostName: 'inbox.example', logger: { log: () => {} } },
    });
    const rawBody = JSON.stringify(anOrder(1, { note: 'Grüße 💙' }));
    const right = createHmac('sha256', SHOP_SECRET).update(rawBody).digest('base64');
    for (const hmac of [right, right.replace(/^./, one => (one === 'A' ? 'B' : 'A')), 'none', '']) {
      const headers = {
        'X-Shopify-Topic': 'orders/create',
        'X-Shopify-API-Version': '2026-10',
        'X-Shopify-Shop-Domain': SHOP,
        'X-Shopify-Webhook-Id': 'one',
        'X-Shopify-Hmac-Sha256': hmac,
      };
      const rawRequest = new Request('https://inbox.example/webhooks/shopify', {
        method: 'POST',
        headers,
      });
      const judged = await theirs.webhooks.validate({
        rawBody,
        rawRequest: { headers, method: 'POST', url: rawRequest.url },
      });
      expect(isSignedByShopify(SHOP_SECRET, Buffer.from(rawBody), hmac)).toBe(judged.valid);
    }
  });

  test.each<[string, object, string]>([
    ['with another secret', { secret: 'shpss_another' }, 'wrong_signature'],
    ['of a shop that is not ours', { shop: 'south.myshopify.com' }, 'unknown_account'],
  ])('DATA-2: a request %s is refused, counted and shown', async (_, how, reason) => {
    served.clock.now = new Date(served.clock.now.getTime() + 1000);
    const id = randomUUID();
    const body = JSON.stringify(anOrder(next()));
    const answer = await postNews({ url: served.url, topic: 'orders/create', body, id, ...how });
    expect(await problemIn(answer)).toEqual([403, 'bad_signature']);
    const { data } = await owner.call('listProblems');
    expect(data[0]).toMatchObject({ kind: 'forged_shop_news', detail: reason });
    expect(await stateOf(id)).toBeUndefined();
    const metrics = await (await fetch(`${served.url}/metrics`)).text();
    expect(metrics).toMatch(/parley_forged_requests_total\{provider="shopify"\} [1-9]/);
  });

  test('DATA-2: what is signed and cannot be read is kept, shown, and taken once it can be', async () => {
    const number = next();
    const id = await tell('orders/create', anOrder(number, { currency: 'no money' }));
    expect(await stateOf(id)).toMatchObject({ state: 'failed', payload: { topic: 'orders/create' } });
    const { data } = await owner.call('listProblems');
    expect(data.find(({ provider_id }) => provider_id === id)).toMatchObject({ kind: 'shop_not_processed' });
  });
});

describe('DATA-2 PROF-3: orders', () => {
  test('are shown with their items, amounts, states and where the shop sees to them', async () => {
    const number = next();
    await tell('orders/create', anOrder(number));
    expect(await orderOf(number)).toMatchObject({
      ...{
        source: 'shopify',
        external_id: String(number),
        number: `#${number}`,
        currency: 'EUR',
        total: 5600,
      },
      ...{ payment_status: 'paid', fulfilment_status: 'unfulfilled', refunded: 0, test: false },
      ...{ placed_at: '2026-11-01T09:00:00.000Z', admin_url: `https://${SHOP}/admin/orders/${number}` },
      items: [{ title: 'Riva mug', variant: 'Chalk, 30 cl', quantity: 2, unit_price: 2800 }],
    });
  });

  test('come to who they are known as: by the shop’s id, else by their phone', async () => {
    const who = await customer(served);
    const number = next();
    await tell('orders/create', anOrder(number, { customer: null, phone: who.phone }));
    expect(await ordersBy(who.profileId)).toMatchObject([{ number: `#${number}` }]);
  });

  test('in any order of arrival, and as often as it likes, come to the same', async () => {
    const at = (second: number) => ({ updated_at: `2026-11-05T10:00:0${second}Z` });
    const number = next();
    const sent = aFulfilment(number, at(2));
    const versions: [string, object][] = [
      ['orders/create', anOrder(number, { ...at(0), financial_status: 'pending' })],
      ['orders/paid', anOrder(number, at(1))],
      ['fulfillments/create', sent],
      [
        'orders/fulfilled',
        anOrder(number, { ...at(2), fulfillment_status: 'fulfilled', fulfillments: [sent] }),
      ],
      ['refunds/create', aRefund(number, '6.00', { created_at: '2026-11-05T10:00:03Z' })],
      [
        'orders/updated',
        anOrder(number, {
          ...{ ...at(3), fulfillment_status: 'fulfilled', fulfillments: [sent] },
          ...{ financial_status: 'partially_refunded', current_total_price: '50.00' },
          refunds: [aRefund(number, '6.00')],
        }),
      ],
    ];
    for (const [topic, told] of versions) await tell(topic, told);
    const inOrder = await orderOf(number);
    for (const [topic, told] of versions.toReversed()) await tell(topic, told);
    expect(await orderOf(number)).toEqual(inOrder);
    expect(inOrder).toMatchObject({
      ...{ total: 5600, refunded: 600, payment_status: 'partially_refunded', fulfilment_status: 'shipped' },
      fulfilments: [{ status: 'in_transit', tracking_company: 'DHL', tracking_number: '00340' }],
    });
  });

  test('a delivery that is posted again counts once', async () => {
    const number = next();
    await tell('orders/create', anOrder(number, { updated_at: '2026-11-05T10:00:00Z' }));
    const id = await tell('refunds/create', aRefund(number, '6.00', { created_at: '2026-11-05T10:00:03Z' }));
    await tell('refunds/create', aRefund(number, '6.00', { created_at: '2026-11-05T10:00:03Z' }), id);
    expect(await orderOf(number)).toMatchObject({ refunded: 600 });
  });

  test('DATA-2: a parcel that comes before its order waits for it', async () => {
    const number = next();
    const id = await tell('fulfillments/create', aFulfilment(number));
    expect(await stateOf(id)).toMatchObject({ state: 'waiting' });
    await tell('orders/create', anOrder(number));
    await reprocess(served.context, {
      workspaceId: served.workspaceId,
      provider: 'shopify',
      providerKey: id,
    });
    expect(await stateOf(id)).toEqual({ state: 'done', payload: null });
    expect(await orderOf(number)).toMatchObject({
      fulfilment_status: 'shipped',
      fulfilments: [{ tracking_url: 'https://dhl.example/00340' }],
    });
  });

  test('one that is deleted in the shop is cancelled, and does not come back with a late version', async () => {
    const number = next();
    await tell('orders/create', anOrder(number));
    await tell('orders/delete', { id: number });
    await tell('orders/updated', anOrder(number, { updated_at: '2026-11-26T10:00:00Z' }));
    expect((await orderOf(number))?.cancelled_at).not.toBeNull();
    const never = next();
    await tell('orders/delete', { id: never });
    await tell('orders/create', anOrder(never));
    expect(await profileBy('external', String(never + 700_000))).toBe('');
  });

  test('ids that are longer than numbers are exact for stay what they are', async () => {
    const order = JSON.stringify(anOrder(next())).replace(/"id":\d+/, '"id":820982911946154508');
    const answer = await postNews({ url: served.url, topic: 'orders/create', body: order });
    expect(answer.status).toBe(200);
    const stored = await inWorkspace(served.db, served.workspaceId, tx =>
      tx.selectFrom('orders').select('id').where('externalId', '=', '820982911946154508').execute(),
    );
    expect(stored).toHaveLength(1);
  });
});

describe('DATA-2 PROF-5: customers', () => {
  const read = async (number: number) =>
    owner.call('readProfile', { params: { id: await profileBy('external', String(number)) } });

  test('become profiles with what the shop knows of them', async () => {
    const number = next();
    await tell('customers/create', aCustomer(number, { phone: '+393331234567' }));
    expect(await read(number)).toMatchObject({
      ...{ name: 'Ada Lindqvist', phone: '+393331234567', email: `ada-${number}@shop.example` },
      consent: { sms_marketing: 'never_subscribed' },
    });
  });

  test('who have texted before are the same, and get the shop’s id', async () => {
    const who = await customer(served);
    const number = next();
    await tell('customers/update', aCustomer(number, { phone: who.phone }));
    expect(await profileBy('external', String(number))).toBe(who.profileId);
  });

  test('a version that is older than what was told changes nothing', async () => {
    const number = next();
    await tell('customers/update', aCustomer(number, { updated_at: '2026-11-02T10:00:00Z' }));
    await tell(
      'customers/update',
      aCustomer(number, { first_name: 'Eda', updated_at: '2026-11-01T10:00:00Z' }),
    );
    expect((await read(number)).name).toBe('Ada Lindqvist');
  });

  test('an address that is somebody else’s stays theirs', async () => {
    const [one, other] = [next(), next()];
    await tell('customers/create', aCustomer(one));
    await tell('customers/create', aCustomer(other, { email: `ada-${one}@shop.example` }));
    const [{ email, id }, late] = [await read(one), await read(other)];
    expect([email, late.email, late.id === id]).toEqual([`ada-${one}@shop.example`, null, false]);
  });

  test('SMS-6: consent given in the shop counts from its time, and undoes no later STOP', async () => {
    const who = await customer(served);
    const number = next();
    const consent = (state: string, consent_updated_at: string) =>
      aCustomer(number, {
        ...{ phone: who.phone, updated_at: served.clock.now.toISOString() },
        sms_marketing_consent: { state, opt_in_level: 'single_opt_in', consent_updated_at },
      });
    const now = async () => (await read(number)).consent.sms_marketing;
    await served.text('STOP', { from: who.phone, providerId: randomUUID() });
    await tell('customers/update', consent('subscribed', '2026-11-26T09:00:00Z'));
    expect(await now()).toBe('unsubscribed');
    served.clock.now = new Date(served.clock.now.getTime() + 60_000);
    await tell('customers/update', consent('subscribed', served.clock.now.toISOString()));
    expect(await now()).toBe('subscribed');
    const { data } = await owner.call('listConsentEntries', {
      params: { id: await profileBy('external', String(number)) },
    });
    expect(data[0]).toMatchObject({ evidence: 'Shopify: subscribed, single_opt_in' });
  });

  test('who were deleted in the shop stay here, and late news of them counts for nothing', async () => {
    const number = next();
    await tell('customers/create', aCustomer(number));
    await tell('customers/delete', { id: number });
    await tell(
      'customers/update',
      aCustomer(number, { first_name: 'Eda', updated_at: '2026-12-01T10:00:00Z' }),
    );
    expect((await read(number)).name).toBe('Ada Lindqvist');
  });
});

describe('SET-1 DATA-2: the connection', () => {
  test('tells neither secret', async () => {
    const seen = await owner.call('readShopify');
    expect(seen).toMatchObject({ shop: { domain: SHOP, token_set: false, uninstalled_at: null } });
    expect(JSON.stringify(seen)).not.toContain(SHOP_SECRET);
  });

  test('says that the app was uninstalled, and is whole again by a new secret', async () => {
    await tell('app/uninstalled', { id: 1 });
    expect((await owner.call('readShopify')).shop?.uninstalled_at).not.toBeNull();
    await owner.call('connectShopify', { body: { shop: SHOP, api_secret: SHOP_SECRET } });
    expect((await owner.call('readShopify')).shop?.uninstalled_at).toBeNull();
  });

  test.each([
    [{ shop: 'https://evil.example/x', api_secret: 'a' }, [422, 'invalid_request', '/shop']],
    [{ shop: 'south' }, [422, 'shop_secret_missing', '/api_secret']],
    [{ shop: 'north', api_secret: 'with a space' }, [422, 'invalid_request', '/api_secret']],
  ])('%j is wrong', async (body, refusal) => {
    const answer = await owner.send('/api/v1/shopify', {
      ...{ method: 'PUT', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
    });
    expect(await problemIn(answer)).toEqual(refusal);
  });
});

describe('DATA-4: what a customer asks for by law', () => {
  const about = { shop_domain: SHOP, customer: { id: 9, email: 'ada@shop.example' }, orders_requested: [1] };
  const open = async () =>
    (await owner.call('listProblems')).data.filter(({ kind }) => kind === 'privacy_request');

  test.each(['customers/data_request', 'customers/redact', 'shop/redact'])(
    '%s stands among the problems until somebody has seen to it',
    async topic => {
      const id = await tell(topic, about);
      await tell(topic, about, id);
      const [problem, ...rest] = await open();
      expect([problem, rest]).toMatchObject([
        { detail: topic, from: 'ada@shop.example', provider_id: id },
        [],
      ]);
      await owner.call('settleShopifyRequest', { params: { id } });
      expect(await open()).toEqual([]);
      const kept = await inWorkspace(served.db, served.workspaceId, tx =>
        tx.selectFrom('shopifyRequests').select('about').where('id', '=', id).executeTakeFirst(),
      );
      expect(kept).toEqual({ about: {} });
      await expect(owner.call('settleShopifyRequest', { params: { id } })).rejects.toMatchObject({
        code: 'not_found',
      });
    },
  );

  test('customers/redact erases who is known by the shop’s id, and nothing late of them comes back', async () => {
    const number = next();
    await tell('customers/create', aCustomer(number));
    const profileId = await profileBy('external', String(number));
    const id = await tell('customers/redact', { customer: { id: number }, orders_to_redact: [number + 1] });
    await redact(served.context, { workspaceId: served.workspaceId, id });
    expect(await open()).toEqual([]);
    await tell('customers/update', aCustomer(number, { updated_at: '2026-12-01T10:00:00Z' }));
    await tell('orders/create', anOrder(number + 1));
    expect(await profileBy('external', String(number))).toBe('');
    expect(await ordersBy(profileId)).toEqual([]);
  });

  test('customers/redact leaves to a person who is known by their phone alone', async () => {
    const who = await customer(served);
    const id = await tell('customers/redact', { customer: { id: next(), phone: who.phone } });
    await redact(served.context, { workspaceId: served.workspaceId, id });
    expect(await open()).toHaveLength(1);
    await owner.call('settleShopifyRequest', { params: { id } });
  });
});
