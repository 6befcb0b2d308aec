import { describe, expect, test } from 'vitest';
import { SYSTEM } from '../decision.ts';
import { accepted, EARLIER, facts, minutesAfter, NOW } from '../testFacts.ts';
import { type Amendment, amendOrder } from './amendOrder.ts';
import type { Fulfilment, Order } from './state.ts';

const ITEM = { title: 'Riva mug', variant: null, quantity: 2, unitPrice: 2800, imageUrl: null };

const order = (more: Partial<Order> = {}): Order => ({
  ...{ workspaceId: 'shop-1', id: 'order-1', profileId: 'ada', source: 'shopify', externalId: '1' },
  ...{ number: '#1', placedAt: EARLIER, updatedAt: NOW, createdAt: EARLIER, currency: 'EUR', total: 5600 },
  ...{ refunded: 0, paymentStatus: 'paid', fulfilmentStatus: 'unfulfilled', fulfilments: [] },
  ...{ items: [ITEM], adminUrl: null, cancelledAt: null, test: false },
  ...more,
});

const parcel = (more: Partial<Fulfilment> = {}): Fulfilment => ({
  ...{ status: 'in_transit', trackingCompany: 'DHL', trackingNumber: '1', trackingUrl: null },
  createdAt: '2027-03-01T12:00:00.000Z',
  ...more,
});

const at = (minutes: number) => minutesAfter(minutes);
const refund = (minutes: number, amount = 600): Amendment => ({
  ...{ kind: 'refund', at: at(minutes), amountIn: () => amount },
});
const parcels = (minutes: number, pieces = 2, more: Partial<Fulfilment> = {}): Amendment => ({
  ...{ kind: 'parcels', at: at(minutes), pieces, fulfilments: [parcel(more)] },
});
const amended = (told: Amendment, known: Order | null = order()) =>
  accepted(amendOrder(facts({ order: known }), told, SYSTEM));

describe('DATA-2 PROF-3: a part of an order', () => {
  test.each<[string, Amendment, Partial<Order> | undefined]>([
    ['a refund after the version', refund(1), { refunded: 600, paymentStatus: 'partially_refunded' }],
    ['a refund of all of it', refund(1, 9900), { refunded: 5600, paymentStatus: 'refunded' }],
    ['a refund of the version’s moment', refund(0), undefined],
    ['a refund before it', refund(-1), undefined],
    ['a parcel with all of it', parcels(1), { fulfilmentStatus: 'shipped', fulfilments: [parcel()] }],
    ['a parcel with some of it', parcels(1, 1), { fulfilmentStatus: 'partially_shipped' }],
    ['a parcel of the version’s moment', parcels(0), { fulfilmentStatus: 'shipped' }],
    ['a parcel before it', parcels(-1), undefined],
    [
      'a parcel that did not leave',
      parcels(1, 2, { status: 'cancelled' }),
      { fulfilmentStatus: 'unfulfilled' },
    ],
    ['its end', { kind: 'gone', at: at(1) }, { cancelledAt: at(1) }],
  ])('%s comes to %o', (_, told, became) => {
    const { order: now, changes } = amended(told);
    if (became) expect(now).toMatchObject(became);
    else expect([now, changes]).toEqual([undefined, []]);
  });

  test('a parcel that is told again, further on its way, is the same parcel', () => {
    const known = order({ fulfilmentStatus: 'shipped', fulfilments: [parcel()] });
    const { order: now } = amended(parcels(1, 2, { status: 'delivered' }), known);
    expect(now?.fulfilments).toEqual([parcel({ status: 'delivered' })]);
  });

  test('of an order that is not known waits for it, but for its end', () => {
    expect(amended(refund(1), null)).toEqual({ changes: [], journal: 'waiting' });
    expect(amended({ kind: 'gone', at: at(1) }, null)).toEqual({ changes: [] });
  });
});
