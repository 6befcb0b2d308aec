import { describe, expect, test } from 'vitest';
import * as given from '../testFacts.ts';
import { clicked } from './click.ts';
import { recordOrder } from './recordOrder.ts';
import { recountSales } from './recountSales.ts';
import { salesAmong } from './sale.ts';
import type { Click, Order, Sale } from './state.ts';

const { SHOP: workspaceId, NOW, minutesAfter } = given;
const HOUR = 60;

/** Placed now, and known since. */
function anOrder(known: Partial<Order> = {}): Order {
  return {
    ...{
      workspaceId,
      id: 'order-1',
      profileId: 'profile-1',
      source: 'api',
      externalId: '1',
      number: '#1042',
    },
    ...{ placedAt: NOW, updatedAt: NOW, createdAt: NOW, currency: 'EUR', total: 5600, refunded: 0 },
    ...{ paymentStatus: 'paid', fulfilmentStatus: 'unfulfilled', fulfilments: [], items: [] },
    ...{ adminUrl: null, cancelledAt: null, test: false },
    ...known,
  };
}

/** So many minutes before, on a link of an agent's reply that was sent an hour before that. */
function aClick(minutesBefore: number, known: Partial<Click> = {}): Click {
  const at = minutesAfter(-minutesBefore);
  return {
    ...{ workspaceId, id: `click-${minutesBefore}`, profileId: 'profile-1', at },
    ...{ messageId: `message-${minutesBefore}`, ticketId: 'ticket-1', agentId: 'agent-1' },
    ...{ sentAt: minutesAfter(-HOUR, at), marketingType: null, marketingId: null, marketingAt: null },
    ...known,
  };
}

function aSale(minutesBefore: number, known: Partial<Sale> = {}): Sale {
  const { messageId, ticketId, agentId, id: clickId, at: clickedAt } = aClick(minutesBefore);
  return {
    ...{ workspaceId, orderId: 'order-1', messageId, ticketId, agentId, clickId, clickedAt },
    ...{
      marketingType: null,
      marketingId: null,
      windowHours: 24,
      placedAt: NOW,
      currency: 'EUR',
      amount: 5600,
    },
    ...known,
  };
}

type World = { clicks: Click[]; sales?: Sale[]; hours?: number };

/** What becomes of what counts already, if anything does: by one order. */
function counted({ clicks, sales = [], hours = 24 }: World, order: Partial<Order> = {}) {
  const settings = given.someSettings({ attributionWindowHours: hours });
  return salesAmong({ clicks, sales, settings }, [anOrder(order)]);
}

const first = (world: World, order: Partial<Order> = {}) => counted(world, order)[0]?.sale ?? null;

describe('REPLY-7: an order counts for the last click before it', () => {
  test('which names the text, its ticket, who wrote it, when it was clicked and why it counts', () => {
    expect(counted({ clicks: [aClick(120)] })).toEqual([{ kind: 'kept', sale: aSale(120) }]);
  });

  test.each<[string, number[], number | null]>([
    ['none', [], null],
    ['at the same moment', [0], 0],
    ['after it', [-1], null],
    ['within the window', [23 * HOUR], 23 * HOUR],
    ['as the window closes', [24 * HOUR], 24 * HOUR],
    ['a moment too early', [24 * HOUR + 1 / 60_000], null],
    ['several: the last', [300, 20, 100], 20],
    ['one before and one after it', [20, -5], 20],
  ])('clicks: %s', (_, minutes, winner) => {
    const clicks = minutes.map(minute => aClick(minute));
    expect(first({ clicks })?.clickId ?? null).toBe(winner === null ? null : `click-${winner}`);
  });

  test('of two of one moment the one that was recorded last', () => {
    const clicks = ['a', 'c', 'b'].map(id => aClick(10, { id }));
    expect(first({ clicks })?.clickId).toBe('c');
  });

  test('and not for a click of anybody else', () => {
    expect(first({ clicks: [aClick(10, { profileId: 'profile-2' })] })).toBeNull();
  });
});

test.each<[string, Partial<Order>, number | null]>([
  ['in full', {}, 5600],
  ['refunded in part', { refunded: 600 }, 5000],
  ['refunded', { refunded: 5600 }, null],
  ['cancelled', { cancelledAt: NOW }, null],
  ['a test', { test: true }, null],
  ['for nothing', { total: 0 }, null],
])('REPLY-7: an order %s brings what is left of it', (_, order, amount) => {
  const clicks = [aClick(10)];
  expect(first({ clicks }, order)?.amount ?? null).toBe(amount);
  // Told later, the same comes of it: what counted before is less, or counts no more.
  const [change] = counted({ clicks, sales: [aSale(10)] }, order);
  if (amount === 5600) expect(change).toBeUndefined();
  else if (amount === null) expect(change).toEqual({ kind: 'gone', sale: aSale(10) });
  else expect(change).toEqual({ kind: 'kept', sale: aSale(10, { amount }) });
});

test('REPLY-7: an order keeps its own currency', () => {
  expect(first({ clicks: [aClick(10)] }, { currency: 'JPY', total: 12_000 })).toMatchObject({
    ...{ currency: 'JPY', amount: 12_000 },
  });
});

describe('REPLY-7: a window that is another by then', () => {
  test('changes nothing that counts already', () => {
    const world = { clicks: [aClick(120)], sales: [aSale(120)], hours: 1 };
    expect(counted(world)).toEqual([]);
    expect(counted(world, { refunded: 600 })).toEqual([{ kind: 'kept', sale: aSale(120, { amount: 5000 }) }]);
  });

  test('holds for a later click', () => {
    const clicks = [aClick(120), aClick(30)];
    expect(first({ clicks, sales: [aSale(120)], hours: 1 })).toEqual(aSale(30, { windowHours: 1 }));
  });
});

test.each<[string, number | null, boolean]>([
  ['nothing', null, false],
  ['a campaign’s answer shortly before', 5, true],
  ['one as the window closes', 24 * HOUR, true],
  ['one long before', 24 * HOUR + 1, false],
])('REPLY-7: a text was led to by %s', (_, minutesBeforeIt, isOne) => {
  const { sentAt } = aClick(10);
  const answered = {
    ...{ marketingType: 'campaign' as const, marketingId: 'autumn' },
    marketingAt: minutesAfter(-(minutesBeforeIt ?? 0), sentAt),
  };
  const sale = first({ clicks: [aClick(10, minutesBeforeIt === null ? {} : answered)] });
  expect(sale?.marketingId ?? null).toBe(isOne ? 'autumn' : null);
});

/** Every order of a list. */
function orders<T>(list: T[]): T[][] {
  return list.length < 2
    ? [list]
    : list.flatMap((one, at) => orders(list.toSpliced(at, 1)).map(rest => [one, ...rest]));
}

type Told = { isOrdered: boolean; clicks: Click[]; sales: Sale[] };

function afterIt({ isOrdered, clicks, sales }: Told, one: 'order' | Click): Told {
  const known = one === 'order' ? { isOrdered: true, clicks } : { isOrdered, clicks: [...clicks, one] };
  const [change] = known.isOrdered ? counted({ clicks: known.clicks, sales }) : [];
  if (!change) return { ...known, sales };
  return { ...known, sales: change.kind === 'kept' ? [change.sale] : [] };
}

test('REPLY-7 DATA-2: in whatever order clicks and an order are told, the answer is the same', () => {
  const told = ['order' as const, aClick(100), aClick(20), aClick(-5), aClick(30 * HOUR)];
  for (const sequence of orders(told))
    expect(sequence.reduce(afterIt, { isOrdered: false, clicks: [], sales: [] }).sales).toEqual([aSale(20)]);
});

describe('REPLY-7: is told with what it is of', () => {
  test('as an order comes', () => {
    const { workspaceId: _, id: __, profileId: ___, createdAt: ____, ...told } = anOrder({ refunded: 100 });
    const facts = given.facts({ clicks: [aClick(10)], identified: { profile: given.aProfile(), taken: [] } });
    const decision = recordOrder(facts, told, { names: [] }, { kind: 'api_key', id: 'key-1' });
    expect(decision).toMatchObject({
      sales: [{ kind: 'kept', sale: { orderId: 'new-1', amount: 5500, clickId: 'click-10' } }],
      changes: [{ type: 'order.created' }],
    });
  });

  test('as a click is recorded that an order is known to follow, by a clock that runs ahead', () => {
    const { id: _, profileId: __, at: ___, ...clickedText } = aClick(0);
    const order = anOrder({ placedAt: minutesAfter(1 / 30) });
    const facts = given.facts({ profile: given.aProfile(), orders: [order], clickedText });
    const link = { ...{ workspaceId, code: 'AbC', messageId: 'message-0', profileId: 'profile-1' } };
    expect(clicked(facts, { ...link, url: 'https://morlane.example', createdAt: NOW })).toMatchObject({
      sales: [{ kind: 'kept', sale: { orderId: 'order-1', messageId: 'message-0', clickId: 'new-1' } }],
      changes: [
        { type: 'event.created' },
        { type: 'order.updated', profileId: 'profile-1', fields: { order_id: { to: 'order-1' } } },
      ],
    });
  });

  test('as clicks become known of whoever bought, and not where nothing comes of it', () => {
    const known = { profile: given.aProfile(), orders: [anOrder()], clicks: [aClick(10)] };
    expect(recountSales(given.facts(known))).toMatchObject({
      sales: [{ kind: 'kept', sale: aSale(10) }],
      changes: [{ type: 'order.updated', actor: { kind: 'system' } }],
    });
    expect(recountSales(given.facts({ ...known, sales: [aSale(10)] }))).toEqual({ changes: [] });
  });
});
