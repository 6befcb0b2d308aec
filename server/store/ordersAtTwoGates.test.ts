import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTwoGates, type TwoGates } from '../../test/harness/twoGates.ts';
import { recordEvent } from '../actions/recordEvent.ts';
import { recordMarketingSend } from '../actions/recordMarketingSend.ts';
import { recordOrder } from '../actions/recordOrder.ts';
import type { CustomerNamed } from '../domain/customerNamed.ts';
import { SYSTEM } from '../domain/decision.ts';
import type { GivenOrder } from '../domain/sales/recordOrder.ts';
import { inWorkspace } from './database.ts';

let two: TwoGates;
beforeAll(async () => {
  two = await openTwoGates();
});
afterAll(() => two.close());

const rows = () =>
  inWorkspace(two.shop.db, two.shop.workspaceId, async tx => ({
    orders: await tx.selectFrom('orders').selectAll().execute(),
    events: await tx.selectFrom('events').selectAll().execute(),
    names: await tx.selectFrom('profileIdentifiers').selectAll().execute(),
    changes: await tx.selectFrom('changes').selectAll().orderBy('number').execute(),
  }));

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const gateOf = (at: number) => ({ gate: two.gates[at % 2 === 0 ? 0 : 1] });
const byPhone = (phone: string): CustomerNamed => ({ names: [{ kind: 'phone', value: phone }] });
const byEmail = (email: string): CustomerNamed => ({ names: [{ kind: 'email', value: email }] });

/** The version of a minute of one order; its number says which. */
function version(externalId: string, minute: number): GivenOrder {
  const placedAt = new Date('2026-03-01T10:00:00Z');
  return {
    ...{ source: 'api', externalId, number: `#${minute}`, currency: 'EUR', total: 1999, refunded: 0 },
    ...{ placedAt, updatedAt: new Date(placedAt.getTime() + minute * 60_000) },
    ...{ paymentStatus: 'paid', fulfilmentStatus: 'unfulfilled', fulfilments: [], items: [] },
    ...{ adminUrl: null, cancelledAt: null, test: false },
  };
}

describe('two gates at once', () => {
  test('DATA-2: record the versions of one order, for one customer by two names: the newest stays', async () => {
    const { workspaceId } = two.shop;
    const whose = (at: number) => (at % 3 === 0 ? byPhone('+14155556001') : byEmail('one@order.example'));
    const record = (at: number) =>
      recordOrder(gateOf(at), workspaceId, version('one', (at * 7) % 40), whose(at), SYSTEM);
    const came = await Promise.all(numbers(40).map(record));
    expect(came.filter(what => what === 'created')).toHaveLength(1);
    const { orders, changes } = await rows();
    expect(orders).toMatchObject([{ externalId: 'one', number: '#39' }]);
    const told = changes.filter(({ type }) => type.startsWith('order.'));
    expect(told).toHaveLength(came.filter(what => what !== 'unchanged').length);
    expect(told.every(({ fields }) => fields.order_id?.to === orders[0]?.id)).toBe(true);
  });

  test('PROF-2: record the same event of somebody unknown: one profile, one event', async () => {
    const { workspaceId } = two.shop;
    const event = {
      ...{ metric: 'Viewed Product', properties: {}, source: 'api', uniqueId: 'view-1', at: null },
      customer: byPhone('+14155556002'),
    };
    const came = await Promise.all(
      numbers(40).map(at => recordEvent(gateOf(at), workspaceId, event, SYSTEM)),
    );
    expect(came.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(came.map(({ id }) => id)).size).toBe(1);
    const { events, names } = await rows();
    expect(events.filter(({ metric }) => metric === event.metric)).toHaveLength(1);
    expect(names.filter(({ value }) => value === '+14155556002')).toHaveLength(1);
  });

  test('PROF-2: record the texts of one flow: the customer enters it once', async () => {
    const { workspaceId, clock } = two.shop;
    const flow = { type: 'flow', id: 'cart', name: 'Cart', body: 'Still there' } as const;
    const text = { ...flow, from: null, status: 'sent' as const, phone: '+14155556003' };
    const sentAt = (at: number) => new Date(clock.now.getTime() - at * 1000);
    const record = (at: number) =>
      recordMarketingSend(gateOf(at), workspaceId, { ...text, sentAt: sentAt(at) }, SYSTEM);
    await Promise.all(numbers(40).map(record));
    const { events } = await rows();
    expect(events.filter(({ metric }) => metric === 'Entered Flow')).toHaveLength(1);
  });
});
