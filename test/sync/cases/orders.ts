import { recordEvent } from '../../../server/actions/recordEvent.ts';
import { recordOrder } from '../../../server/actions/recordOrder.ts';
import type { CustomerNamed } from '../../../server/domain/customerNamed.ts';
import type { GivenEvent } from '../../../server/domain/recordEvent.ts';
import type { GivenOrder } from '../../../server/domain/sales/recordOrder.ts';
import type { Stage } from '../stage.ts';
import { type Case, quietly, when } from './case.ts';

const named = (value: string): CustomerNamed => ({ names: [{ kind: 'phone', value }] });
let count = 0;

/** What somebody looked at, and ordered: each time another. */
function told({ shop: { clock } }: Stage): { event: Omit<GivenEvent, 'customer'>; order: GivenOrder } {
  count += 1;
  const now = clock.now;
  const event = {
    metric: 'Viewed Product',
    properties: {},
    source: 'api',
    uniqueId: `view-${count}`,
    at: now,
  };
  const order: GivenOrder = {
    ...{ source: 'api', externalId: `o-${count}`, number: `#${count}`, placedAt: now, updatedAt: now },
    ...{ currency: 'EUR', total: 1999, refunded: 0, paymentStatus: 'paid', fulfilmentStatus: 'unfulfilled' },
    ...{ fulfilments: [], items: [], adminUrl: null, cancelledAt: null, test: false },
  };
  return { event, order };
}

export function records(stage: Stage) {
  const { context, workspaceId } = stage.shop;
  const { event, order } = told(stage);
  return {
    event: (phone: string) =>
      recordEvent(context, workspaceId, { ...event, customer: named(phone) }, stage.agent),
    order: (phone: string, about: Partial<GivenOrder> = {}) =>
      recordOrder(context, workspaceId, { ...order, ...about }, named(phone), stage.agent),
  };
}

export const orders: Record<string, Case[]> = {
  [recordEvent.name]: [
    when('PROF-2: a customer did something', async stage => {
      const { phone } = await stage.customer();
      return () => records(stage).event(phone);
    }),
    when('PROF-2: somebody who is not known did', async stage => {
      return () => records(stage).event('+14155557001');
    }),
    quietly('PROF-2: the same again', async stage => {
      const { phone } = await stage.customer();
      const { event } = records(stage);
      await event(phone);
      return () => event(phone);
    }),
  ],
  [recordOrder.name]: [
    when('PROF-3: a customer ordered', async stage => {
      const { phone } = await stage.customer();
      return () => records(stage).order(phone);
    }),
    when('PROF-3: the order goes on', async stage => {
      const { phone } = await stage.customer();
      const { order } = records(stage);
      await order(phone);
      return () => order(phone, { fulfilmentStatus: 'shipped' });
    }),
    quietly('DATA-2: an older version of it', async stage => {
      const { phone } = await stage.customer();
      const { order } = records(stage);
      await order(phone);
      return () => order(phone, { updatedAt: new Date('2020-01-01T00:00:00Z'), fulfilmentStatus: 'shipped' });
    }),
  ],
};
