import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../contract/orderRoutes.ts';
import type { Sale } from '../../contract/saleRoutes.ts';
import { moveJoined } from '../../server/actions/moveJoined.ts';
import { writing } from '../../server/store/database.ts';
import { newId } from '../../server/store/ids.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer, later, textFrom } from './customers.ts';
import { problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let key: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  key = await served.keyWith(['profiles:write']);
});
afterAll(() => served.close());

const LONG = 'https://morlane.example/collections/autumn/alba-bowl-large?utm_source=text&utm_campaign=autumn';
const PERSON = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1' };
const HOUR = 60;

/** A reply with a link, and how its customer follows it. */
async function link({ ticketId: id }: Customer, by = owner) {
  const message = await by.call('reply', { params: { id }, body: { body: LONG } });
  const follow = () => fetch(message.body, { redirect: 'manual', headers: PERSON });
  return { message, follow };
}

let count = 0;
/** An order of somebody, placed now; each is another. */
function order({ profileId: id }: Customer, more: object = {}) {
  count += 1;
  const at = served.clock.now.toISOString();
  return {
    ...{ id: `s-${count}`, number: `M-${count}`, profile: { id }, placed_at: at, currency: 'EUR' },
    ...{ total: 5600, payment_status: 'paid', items: [], ...more },
  };
}

const record = (...orders: unknown[]) => key.call('recordOrders', { body: { orders } });
const newest = async ({ profileId: id }: Customer) =>
  (await owner.call('listOrders', { params: { id } })).data[0] as Order;
const salesOf = async ({ ticketId: ticket_id }: Customer) =>
  (await owner.call('listSales', { query: { ticket_id } })).data;

describe('REPLY-7: an order within the window of a click', () => {
  test('counts towards the text, and says so with its reason', async () => {
    const who = await customer(served);
    const { message, follow } = await link(who);
    later(served, 5);
    await follow();
    const clicked_at = served.clock.now.toISOString();
    later(served, 2 * HOUR);
    await record(order(who, { refunded: 600 }));
    const { id: me } = (await owner.call('readSession')).member;
    const placed = await newest(who);
    expect(placed.sale).toEqual({ message_id: message.id, ticket_id: who.ticketId, clicked_at });
    expect(await salesOf(who)).toMatchObject([
      {
        order: { id: placed.id, number: placed.number },
        profile: { id: who.profileId, phone: who.phone },
        ...{ message_id: message.id, ticket: { id: who.ticketId }, agent: { id: me, name: 'owner' } },
        ...{ clicked_at, placed_at: placed.placed_at, window_hours: 24, marketing: null },
        ...{ currency: 'EUR', amount: 5000 },
      },
    ]);
  });

  test('of a second link counts towards that one alone', async () => {
    const who = await customer(served);
    const [first, second] = [await link(who), await link(who)];
    for (const { follow } of [first, second]) {
      await follow();
      later(served, 10);
    }
    await record(order(who));
    expect(await salesOf(who)).toMatchObject([{ message_id: second.message.id }]);
  });

  test('counts for nobody once it has passed, or where nothing was clicked', async () => {
    const [who, other] = [await customer(served), await customer(served)];
    const { follow } = await link(who);
    await link(other);
    await follow();
    later(served, 24 * HOUR + 1);
    await record(order(who), order(other));
    expect([...(await salesOf(who)), ...(await salesOf(other))]).toEqual([]);
    expect((await newest(who)).sale).toBeNull();
  });

  test('is less by what is given back, and none once it is cancelled; in whatever order that is told', async () => {
    const who = await customer(served);
    const { follow } = await link(who);
    await follow();
    later(served, 10);
    const placed = order(who);
    const at = (minute: number, more: object) => {
      const updated = new Date(served.clock.now.getTime() + minute * 1000).toISOString();
      return { ...placed, ...more, updated_at: updated };
    };
    const [refunded, cancelled] = [at(1, { refunded: 1600 }), at(2, { cancelled_at: placed.placed_at })];
    const amounts = [];
    for (const version of [placed, refunded, placed, cancelled, refunded]) {
      await record(version);
      amounts.push((await salesOf(who)).map(({ amount }) => amount));
    }
    expect(amounts).toEqual([[5600], [4000], [4000], [], []]);
  });

  test('is of the campaign whose answer the agent replied to, and of nobody where a key replied', async () => {
    const who = await customer(served);
    const send = { type: 'campaign', id: 'spring', name: 'Spring', body: 'New in', status: 'sent' } as const;
    await key.call('recordMarketingSend', { body: { ...send, phone: who.phone } });
    await textFrom(served, who.phone, 'Which ones?');
    const { follow } = await link(who, await served.keyWith(['tickets:write']));
    await follow();
    await record(order(who));
    const spring = { type: 'campaign', id: 'spring', name: 'Spring' };
    expect(await salesOf(who)).toMatchObject([{ agent: null, marketing: spring }]);
    const of = async (query: object) =>
      (await owner.call('listSales', { query })).data.map(({ order }) => order.id);
    const { id } = (await salesOf(who))[0]?.order ?? { id: '' };
    expect(await of({ campaign_id: 'spring' })).toEqual([id]);
    expect(await of({ agent_id: 'none' })).toContain(id);
    expect(await of({ flow_id: 'spring' })).toEqual([]);
  });
});

test('REPLY-7 PROF-5: what a text has sold goes with its ticket, where two customers become one', async () => {
  const [stays, goes] = [await customer(served), await customer(served)];
  await (await link(goes)).follow();
  await record(order(goes));
  const [before] = await salesOf(goes);
  const params = { id: stays.profileId };
  await owner.call('joinProfiles', { params, body: { other_id: goes.profileId, preview: false } });
  expect(await salesOf(stays)).toMatchObject([
    { order: before?.order, message_id: before?.message_id, ticket: { id: stays.ticketId } },
  ]);
});

/** Whatever a shop's day brings, from one number. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test('REPLY-7 TIME-2 DATA-2: the revenue is what a slow and obvious recount of orders and clicks comes to', async () => {
  const next = chance(7);
  const people = await Promise.all(Array.from({ length: 3 }, () => customer(served)));
  const links: Awaited<ReturnType<typeof link>>[][] = [];
  for (const who of people) links.push([await link(who), await link(who)]);
  for (let step = 0; step < 70; step += 1) {
    later(served, 1 + Math.floor(next() * 6 * HOUR));
    const at = Math.floor(next() * people.length);
    const who = people[at];
    if (!who) continue;
    if (next() < 0.4) await links[at]?.[next() < 0.5 ? 0 : 1]?.follow();
    else await record(...versionsOf(who, next));
  }
  const slow = (await Promise.all(people.map(who => recount(who)))).flat();
  const told = (await Promise.all(people.map(salesOf))).flat().map(shortly);
  expect(told.length).toBeGreaterThan(10);
  expect(new Set(told)).toEqual(new Set(slow));
  const { data } = await owner.call('listSales', { query: { limit: 100 } });
  const revenue = await owner.call('readRevenue', { query: { from: '2026-11-01', to: '2027-02-28' } });
  expect(new Map(revenue.total.map(sum => [sum.currency, sum]))).toEqual(sumsOf(data));
  const added = (rows: { orders: number }[]) => rows.reduce((sum, { orders }) => sum + orders, 0);
  for (const rows of [revenue.days, revenue.agents, revenue.tickets]) expect(added(rows)).toBe(data.length);
  // The migration counts what was there before it by a statement of its own.
  expect(await countedAnew()).toEqual(new Set(data.map(shortly)));
});

test('REPLY-7 PROF-5: what one customer clicked on and the other bought counts once they are one', async () => {
  const [older, younger] = [await customer(served), await customer(served)];
  const { message, follow } = await link(younger);
  await follow();
  later(served, HOUR);
  await record(order(older));
  expect((await newest(older)).sale).toBeNull();
  const body = { other_id: younger.profileId, preview: false };
  await owner.call('joinProfiles', { params: { id: older.profileId }, body });
  const left = { profileId: older.profileId, goes: younger.profileId, goneTicketId: younger.ticketId };
  await moveJoined(served.context, { workspaceId: served.workspaceId, ...left });
  expect((await newest(older)).sale).toMatchObject({ message_id: message.id, ticket_id: older.ticketId });
});

/** Up to three versions of an order, in any order. */
function versionsOf(who: Customer, next: () => number): object[] {
  const currency = next() < 0.3 ? 'JPY' : 'EUR';
  const placed = order(who, { total: 1000 + Math.floor(next() * 9000), currency, test: next() < 0.1 });
  const change = (minute: number, more: object) => {
    const at = new Date(served.clock.now.getTime() + minute * 1000).toISOString();
    return { ...placed, ...more, updated_at: at };
  };
  const versions = [
    placed,
    ...(next() < 0.3 ? [change(1, { refunded: 700 })] : []),
    ...(next() < 0.2 ? [change(2, { cancelled_at: placed.placed_at })] : []),
  ];
  return next() < 0.5 ? versions : versions.toReversed();
}

const DAY_MS = 24 * 3_600_000;

/** From what stands on the customer's page. */
async function recount({ profileId: id }: Customer): Promise<string[]> {
  const params = { id };
  const { data: orders } = await owner.call('listOrders', { params, query: { limit: 100 } });
  const clicks = await owner.call('listActivity', { params, query: { metric: 'Clicked SMS', limit: 100 } });
  return orders.flatMap(({ number, placed_at, total, refunded, currency, cancelled_at, test: isTest }) => {
    const placed = Date.parse(placed_at);
    const last = clicks.data.find(({ at }) => Date.parse(at) <= placed);
    const isNear = last && placed - Date.parse(last.at) <= DAY_MS;
    const counts = isNear && !cancelled_at && !isTest;
    return counts ? [[number, last.message_id, total - refunded, currency].join(' ')] : [];
  });
}

function shortly({ order: { number }, message_id, amount, currency }: Sale): string {
  return [number, message_id, amount, currency].join(' ');
}

function sumsOf(sales: Sale[]): Map<string, object> {
  const byCurrency = Map.groupBy(sales, ({ currency }) => currency);
  return new Map(
    [...byCurrency].map(([currency, of]) => {
      const amount = of.reduce((sum, one) => sum + one.amount, 0);
      return [currency, { currency, orders: of.length, amount }];
    }),
  );
}

async function countedAnew(): Promise<Set<string>> {
  const { db, workspaceId } = served;
  await writing(db, workspaceId, async tx => {
    await tx.deleteFrom('sales').execute();
    await tx.selectNoFrom(({ fn, val }) => fn('count_sales', [val(workspaceId)]).as('counted')).execute();
  });
  return new Set((await owner.call('listSales', { query: { limit: 100 } })).data.map(shortly));
}

test('TIME-2 REPLY-7: each table of the revenue is there as CSV, and its rows page by page', async () => {
  const csv = async (table: string) => {
    const answer = await owner.send(
      `/api/v1/reports/revenue.csv?from=2026-11-01&to=2027-02-28&table=${table}`,
    );
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    return (await answer.text()).split('\r\n');
  };
  expect((await csv('days'))[0]).toBe('day,currency,orders,amount');
  expect((await csv('agents'))[0]).toBe('agent_id,agent,currency,orders,amount');
  expect(await csv('campaigns')).toEqual([
    'type,id,name,currency,orders,amount',
    'campaign,spring,Spring,EUR,1,5600',
    '',
  ]);
  expect((await csv('tickets'))[0]).toBe('ticket,name,currency,orders,amount');
  const all = (await owner.call('listSales', { query: { limit: 100 } })).data;
  const first = await owner.call('listSales', { query: { limit: 2 } });
  const cursor = first.next_cursor ?? '';
  const rest = await owner.call('listSales', { query: { limit: 100, cursor } });
  expect([...first.data, ...rest.data]).toEqual(all);
});

test.each([
  ['/api/v1/reports/revenue?from=2026-11-02&to=2026-11-01', 'from'],
  ['/api/v1/reports/revenue.csv?table=channels', 'table'],
  ['/api/v1/sales?agent_id=me', 'agent_id'],
  ['/api/v1/sales?ticket_id=7', 'ticket_id'],
])('TIME-2: what is wrong with %s is named', async (path, pointer) => {
  expect(await problemIn(await owner.send(path))).toEqual([422, 'invalid_request', pointer]);
});

test('TIME-2: the thirty days before the first one that can be asked for are days as well', async () => {
  const revenue = await owner.call('readRevenue', { query: { to: '2000-01-01' } });
  expect(revenue).toMatchObject({ from: '1999-12-03', to: '2000-01-01' });
});

test('TIME-2: of a ticket that is none there are no sales', async () => {
  expect((await owner.call('listSales', { query: { ticket_id: newId() } })).data).toEqual([]);
});
