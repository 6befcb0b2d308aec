import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, JSON_BODY } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { anotherPhone, type Customer, customer } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let key: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  key = await served.keyWith(['profiles:write']);
});
afterAll(() => served.close());

let count = 0;
/** Of Riva mugs for somebody; each is another order. */
function order(profile: object, more: object = {}) {
  count += 1;
  return {
    ...{ id: `o-${count}`, number: `M-${2000 + count}`, profile, placed_at: '2026-03-01T10:00:00Z' },
    ...{ currency: 'EUR', total: 5600, payment_status: 'paid' },
    items: [{ title: 'Riva mug', variant: 'Chalk, 30 cl', quantity: 2, unit_price: 2800 }],
    ...more,
  };
}

const record = (...orders: unknown[]) => key.call('recordOrders', { body: { orders } });
const ordersOf = async ({ profileId: id }: Pick<Customer, 'profileId'>, query = {}) =>
  (await owner.call('listOrders', { params: { id }, query })).data;
const whole = (id: string) => owner.call('readProfile', { params: { id } });

describe('PROF-3: what a customer ordered', () => {
  test('is told in full, the newest first, page by page', async () => {
    const who = await customer(served);
    const days = [3, 1, 2].map(day =>
      order({ id: who.profileId }, { placed_at: `2026-03-0${day}T10:00:00Z` }),
    );
    expect(await record(...days)).toEqual({ created: 3, updated: 0, unchanged: 0, refused: [] });
    const all = await ordersOf(who);
    expect(all.map(({ placed_at }) => placed_at.slice(8, 10))).toEqual(['03', '02', '01']);
    expect(all[0]).toMatchObject({
      ...{ profile_id: who.profileId, source: 'api', currency: 'EUR', total: 5600, refunded: 0 },
      ...{
        payment_status: 'paid',
        fulfilment_status: 'unfulfilled',
        fulfilments: [],
        cancelled_at: null,
        test: false,
      },
      items: [{ title: 'Riva mug', variant: 'Chalk, 30 cl', quantity: 2, unit_price: 2800, picture: null }],
    });
    const first = await owner.call('listOrders', { params: { id: who.profileId }, query: { limit: 2 } });
    const cursor = first.next_cursor ?? '';
    expect([...first.data, ...(await ordersOf(who, { cursor }))]).toEqual(all);
  });

  test('stands in their activity as Placed Order', async () => {
    const who = await customer(served);
    await record(order({ phone: who.phone }));
    const [placed] = await ordersOf(who);
    const query = { metric: 'Placed Order' };
    const { data } = await owner.call('listActivity', { params: { id: who.profileId }, query });
    expect(data).toMatchObject([
      {
        ...{ order_id: placed?.id, at: placed?.placed_at, source: 'api', message_id: null },
        details: { number: placed?.number, total: 5600, currency: 'EUR', quantity: 2, titles: ['Riva mug'] },
      },
    ]);
  });

  test('adds up by currency, in the smallest unit of each, without what was cancelled, given back or a test', async () => {
    const who = await customer(served);
    const profile = { id: who.profileId };
    await record(
      order(profile, { refunded: 600, payment_status: 'partially_refunded' }),
      order(profile, { total: 1001 }),
      order(profile, { total: 9900, cancelled_at: '2026-03-02T10:00:00Z' }),
      order(profile, { total: 7700, test: true }),
      order(profile, { total: 12_000, currency: 'JPY' }),
      order(profile, { total: 12_345, currency: 'KWD' }),
    );
    expect((await whole(who.profileId)).order_totals).toEqual({
      orders: 4,
      spent: [
        { currency: 'EUR', amount: 6001 },
        { currency: 'JPY', amount: 12_000 },
        { currency: 'KWD', amount: 12_345 },
      ],
    });
  });

  test('of nobody is none', async () => {
    expect(await problemIn(await owner.send(`/api/v1/profiles/${NOBODY}/orders`))).toEqual([
      404,
      'not_found',
    ]);
  });
});

describe('PROF-3 DATA-2: POST /orders', () => {
  test('keeps the newest version, in whatever order they come, and each once', async () => {
    const who = await customer(served);
    const placed = order({ id: who.profileId });
    const at = (hour: number, more: object) => ({
      ...placed,
      ...more,
      updated_at: `2026-03-01T1${hour}:00:00Z`,
    });
    const parcel = {
      ...{ tracking_company: 'Posta', tracking_number: 'MP1', created_at: '2026-03-01T11:00:00.000Z' },
      ...{ status: 'in_transit', tracking_url: 'https://parcels.example/t/MP1' },
    };
    const [paid, shipped, delivered] = [
      at(0, {}),
      at(1, { fulfilment_status: 'shipped', fulfilments: [parcel] }),
      at(2, { fulfilment_status: 'delivered', fulfilments: [parcel] }),
    ];
    const reports = [];
    for (const version of [shipped, paid, delivered, shipped, delivered]) reports.push(await record(version));
    expect(reports.map(({ created, updated, unchanged }) => [created, updated, unchanged])).toEqual([
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 1],
    ]);
    expect(await ordersOf(who)).toMatchObject([{ fulfilment_status: 'delivered', fulfilments: [parcel] }]);
  });

  test('makes one profile of whoever is not known, however many orders of theirs come at once', async () => {
    const profile = { email: 'first@order.example', phone: anotherPhone(served) };
    const many = Array.from({ length: 40 }, () => order(profile));
    expect(await record(...many)).toMatchObject({ created: 40, refused: [] });
    const { data } = await owner.call('listProfiles', { query: { phone: profile.phone } });
    expect(data).toHaveLength(1);
    expect(await ordersOf({ profileId: data[0]?.id ?? '' }, { limit: 100 })).toHaveLength(40);
  });

  test('reports what it cannot record by place, field and reason, and the others stand', async () => {
    const who = await customer(served);
    const good = { id: who.profileId };
    const bad: [unknown, string, string][] = [
      [order({}), '/profile', 'invalid_request'],
      [order({ phone: '12' }), '/profile/phone', 'invalid_phone'],
      [order({ id: NOBODY }), '/profile/id', 'not_found'],
      [order(good, { currency: 'EURO' }), '/currency', 'invalid_request'],
      [order(good, { total: 19.99 }), '/total', 'invalid_request'],
      [order(good, { refunded: 9900 }), '/refunded', 'invalid_request'],
      [order(good, { payment_status: 'maybe' }), '/payment_status', 'invalid_request'],
      [order(good, { placed_at: '2099-01-01T00:00:00Z' }), '/placed_at', 'sent_in_future'],
      [order(good, { admin_url: 'javascript:alert(1)' }), '/admin_url', 'invalid_request'],
      [
        order(good, { fulfilments: [{ tracking_url: 'data:,x' }] }),
        '/fulfilments/0/tracking_url',
        'invalid_request',
      ],
      [
        order(good, { items: [{ title: 'Mug', quantity: 0, unit_price: 1 }] }),
        '/items/0/quantity',
        'invalid_request',
      ],
      ['an order', '', 'invalid_request'],
    ];
    const report = await record(order(good), ...bad.map(([given]) => given), order(good));
    expect(report.created).toBe(2);
    expect(report.refused.map(({ index, pointer, code }) => [index, pointer, code])).toEqual(
      bad.map(([, pointer, code], at) => [at + 1, pointer, code]),
    );
    expect(report.refused.every(({ detail }) => detail.length > 0)).toBe(true);
  });

  test.each<[string, object, string]>([
    ['none', { orders: [] }, '/orders'],
    ['more than a hundred', { orders: Array(101).fill({}) }, '/orders'],
    ['nothing', {}, '/orders'],
  ])('of %s is no bulk', async (_, body, pointer) => {
    const init = { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) };
    expect(await problemIn(await key.send('/api/v1/orders', init))).toEqual([
      422,
      'invalid_request',
      pointer,
    ]);
  });
});

describe('PROF-1 PROF-5: one profile', () => {
  test('tells by what it is known, its consent since when and by what, and when it was seen', async () => {
    const who = await customer(served);
    const texted = (await owner.call('readTicket', { params: { id: who.ticketId } })).last_inbound_at;
    await record(order({ id: who.profileId }, { placed_at: '2025-12-24T10:00:00Z' }));
    const profile = await whole(who.profileId);
    expect(profile).toMatchObject({
      ...{ reply_phone: who.phone, tickets: 1, first_seen_at: '2025-12-24T10:00:00.000Z' },
      last_seen_at: texted,
      identifiers: [{ kind: 'phone', value: who.phone, verified: true }],
    });
    expect(profile.consent_now).toEqual([
      {
        ...{ kind: 'sms_marketing', state: 'subscribed', source: 'keyword', evidence: 'JOIN' },
        since: expect.stringMatching(/Z$/),
      },
      { kind: 'sms_transactional', state: 'never_subscribed', since: null, source: null, evidence: null },
    ]);
  });

  test('has all its tickets in a list', async () => {
    const who = await customer(served);
    const params = { id: who.profileId };
    const { data } = await owner.call('listTicketsOfProfile', { params });
    expect(data).toMatchObject([{ id: who.ticketId, channel: 'sms', snippet: { body: 'Hello' } }]);
    await owner.call('patchTicket', { params: { id: who.ticketId }, body: { status: 'closed' } });
    expect((await owner.call('listTicketsOfProfile', { params })).data).toMatchObject([{ status: 'closed' }]);
  });
});
