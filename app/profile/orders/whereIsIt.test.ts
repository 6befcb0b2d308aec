import { expect, test } from 'vitest';
import type { Fulfilment, Order } from '../../../contract/orderRoutes.ts';
import type { ProfileSay } from '../words/useProfileWords.ts';
import { whereIsIt } from './whereIsIt.ts';

/** Which sentences, with what in them. */
const t = ((key: string, values: object) => `${key}(${Object.values(values).join(' ')})`) as ProfileSay;

function aParcel(known: Partial<Fulfilment>): Fulfilment {
  const nothing = { tracking_company: null, tracking_number: null, tracking_url: null, created_at: null };
  return { status: 'in_transit', ...nothing, ...known };
}

const WHOLE = aParcel({
  ...{ tracking_company: 'DHL', tracking_number: '00340', created_at: '2026-11-03T10:00:00Z' },
  tracking_url: 'https://parcels.example/00340',
});

test.each<[string, Partial<Order>, string]>([
  ['nothing has been sent', {}, 'where.unfulfilled(#7)'],
  [
    'a parcel is on its way',
    { fulfilments: [WHOLE] },
    'where.in_transit(#7 1) where.sentOn(2026-11-03) where.companyAndNumber(DHL 00340) where.follow(https://parcels.example/00340)',
  ],
  [
    'it has arrived, and no more is known',
    { fulfilments: [aParcel({ status: 'delivered' })] },
    'where.delivered(#7 1)',
  ],
  [
    'the carrier is known, and one parcel was called off',
    { fulfilments: [aParcel({ tracking_company: 'DHL' }), aParcel({ status: 'cancelled' })] },
    'where.in_transit(#7 1) where.company(DHL)',
  ],
  [
    'there are two',
    { fulfilments: [aParcel({ status: 'delivered' }), aParcel({ tracking_number: '2' })] },
    'where.delivered(#7 2)\nwhere.in_transit(#7 2) where.number(2)',
  ],
  [
    'it was cancelled',
    { fulfilments: [WHOLE], cancelled_at: '2026-11-04T10:00:00Z' },
    'where.orderCancelled(#7 2026-11-04)',
  ],
])('PROF-3: where an order is, where %s', (_, known, text) => {
  const order = { number: '#7', fulfilments: [], cancelled_at: null, ...known };
  expect(whereIsIt(order, t, at => at.slice(0, 10))).toBe(text);
});
