import { recordEvent } from '../actions/recordEvent.ts';
import { recordOrder } from '../actions/recordOrder.ts';
import type { CustomerNamed } from '../domain/customerNamed.ts';
import { SYSTEM } from '../domain/decision.ts';
import type { GivenOrder } from '../domain/sales/recordOrder.ts';
import type { Fulfilment } from '../domain/sales/state.ts';
import { type OrderNow, type Purchase, totalOf } from './purchase.ts';
import type { Stage } from './stage.ts';
import type { Act, Story } from './story.ts';

type Kind<K extends Act['kind']> = Extract<Act, { kind: K }>;

/** The shop's own system tells an order whenever something becomes of it, whole each time. */
export async function order(stage: Stage, story: Story, { purchase, now }: Kind<'orders'>): Promise<void> {
  const { isCancelled, parcels = [], ...about } = now;
  const at = stage.clock.now;
  const known = stage.orders.get(purchase.number) ?? placed(purchase, at);
  const told = {
    ...{ ...known, ...about, updatedAt: at, ...(isCancelled && { cancelledAt: at }) },
    fulfilments: [
      ...known.fulfilments.map(one => cameTo(one, now)),
      ...parcels.map(one => parcelOf(one, at)),
    ],
  };
  stage.orders.set(purchase.number, told);
  await recordOrder(stage, stage.workspaceId, told, named(story), SYSTEM);
}

/** And what somebody did there. */
export async function tellEvent(
  stage: Stage,
  story: Story,
  { metric, properties }: Kind<'does'>,
): Promise<void> {
  const told = { metric, properties, source: 'api', uniqueId: null, at: null };
  await recordEvent(stage, stage.workspaceId, { ...told, customer: named(story) }, SYSTEM);
}

function placed(purchase: Purchase, at: Date): GivenOrder {
  const { number, currency, items } = purchase;
  return {
    ...{ source: 'api', externalId: number, number, currency, items, total: totalOf(purchase) },
    ...{ placedAt: at, updatedAt: at, refunded: 0, fulfilments: [], cancelledAt: null, test: false },
    ...{ paymentStatus: 'paid', fulfilmentStatus: 'unfulfilled' },
    adminUrl: `https://admin.morlane.example/orders/${number}`,
  };
}

function parcelOf(number: string, at: Date): Fulfilment {
  return {
    ...{ status: 'in_transit', createdAt: at.toISOString() },
    ...{ trackingCompany: 'Postino', trackingNumber: number },
    trackingUrl: `https://parcels.example/t/${number}`,
  };
}

function cameTo(parcel: Fulfilment, { fulfilmentStatus }: OrderNow): Fulfilment {
  return fulfilmentStatus === 'delivered' ? { ...parcel, status: 'delivered' } : parcel;
}

function named({ customer: { phone } }: Story): CustomerNamed {
  return { names: [{ kind: 'phone', value: phone }] };
}
