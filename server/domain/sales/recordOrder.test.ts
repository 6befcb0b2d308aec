import { expect, test } from 'vitest';
import type { Facts } from '../facts.ts';
import * as given from '../testFacts.ts';
import { type GivenOrder, recordOrder } from './recordOrder.ts';
import type { Order } from './state.ts';

const { aProfile, EARLIER, minutesAfter, NOW, SHOP: workspaceId } = given;
const KEY = { kind: 'api_key', id: 'key-1' } as const;
const CUSTOMER = { names: [{ kind: 'email' as const, value: 'ada@lindqvist.example' }] };

const ITEM = { title: 'Riva mug', variant: 'Chalk', quantity: 2, unitPrice: 2800, imageUrl: null };
const GIVEN: GivenOrder = {
  ...{ source: 'api', externalId: '1', number: '#1042', placedAt: EARLIER, updatedAt: EARLIER },
  ...{ currency: 'EUR', total: 5600, refunded: 0, paymentStatus: 'paid', fulfilmentStatus: 'unfulfilled' },
  ...{ fulfilments: [], items: [ITEM], adminUrl: null, cancelledAt: null, test: false },
};
const STORED: Order = { ...GIVEN, workspaceId, id: 'order-1', profileId: 'profile-1', createdAt: EARLIER };

const record = (order: Partial<GivenOrder>, known: Partial<Facts>) =>
  recordOrder(given.facts(known), { ...GIVEN, ...order }, CUSTOMER, KEY);

test('PROF-3: an order is the customer’s whom it names, and is told by its id alone', () => {
  expect(record({}, { identified: { profile: aProfile(), taken: [] } })).toEqual({
    order: { ...GIVEN, workspaceId, id: 'new-1', profileId: 'profile-1', createdAt: NOW },
    sales: [],
    changes: [
      {
        ...{ type: 'order.created', actor: KEY, profileId: 'profile-1' },
        fields: { order_id: { from: null, to: 'new-1' } },
      },
    ],
  });
});

test('PROF-3 SMS-6: whoever ordered and is not known becomes a profile, without consent', () => {
  expect(record({}, {})).toMatchObject({
    profile: { id: 'new-1', smsMarketing: 'never_subscribed' },
    identifiers: [{ kind: 'email', value: 'ada@lindqvist.example', profileId: 'new-1' }],
    order: { id: 'new-2', profileId: 'new-1' },
    changes: [{ type: 'profile.created' }, { type: 'order.created' }],
  });
});

const later = minutesAfter(5, EARLIER);
const sooner = minutesAfter(-5, EARLIER);
/** What is told, and whether anything is another by it. */
test.each<[string, Partial<GivenOrder>, boolean]>([
  ['the same again', {}, false],
  ['the same, its fields in another order', { items: [reversed(ITEM)] }, false],
  ['something else at the same time', { fulfilmentStatus: 'shipped' }, true],
  ['a later version', { updatedAt: later, fulfilmentStatus: 'shipped' }, true],
  ['a later version of other items', { updatedAt: later, items: [] }, true],
  ['a later version that says the same', { updatedAt: later }, true],
  ['an older version', { updatedAt: sooner, fulfilmentStatus: 'shipped' }, false],
])('DATA-2 PROF-3: after what is stored, %s changes something: %s', (_, order, changes) => {
  const decision = record(order, { order: STORED });
  expect(decision).toEqual(
    changes
      ? {
          order: { ...STORED, ...order },
          sales: [],
          changes: [
            {
              ...{ type: 'order.updated', actor: KEY, profileId: 'profile-1' },
              fields: { order_id: { from: null, to: 'order-1' } },
            },
          ],
        }
      : { changes: [] },
  );
});

test('PROF-3: an order stays with whom it came for first', () => {
  const another = aProfile({ id: 'profile-2' });
  const decision = record(
    { updatedAt: later },
    { order: STORED, identified: { profile: another, taken: [] } },
  );
  expect(decision).toMatchObject({ order: { profileId: 'profile-1' } });
});

test.each(['placedAt', 'updatedAt'] as const)('PROF-3: nothing has its %s still to come', field => {
  const pointer = field === 'placedAt' ? '/placed_at' : '/updated_at';
  expect(record({ [field]: minutesAfter(1) }, {})).toEqual({ refused: 'sent_in_future', pointer });
});

function reversed<T extends object>(item: T): T {
  return Object.fromEntries(Object.entries(item).toReversed()) as T;
}
