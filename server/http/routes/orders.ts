import { z } from 'zod';
import { GivenOrder } from '../../../contract/orderRoutes.ts';
import type { Context } from '../../actions/context.ts';
import { recordOrder } from '../../actions/recordOrder.ts';
import type { GivenOrder as Told } from '../../domain/sales/recordOrder.ts';
import type { Fulfilment } from '../../domain/sales/state.ts';
import { presentOrder } from '../../present/order.ts';
import { inWorkspace } from '../../store/database.ts';
import { ordersOf } from '../../store/read/orders.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf, type Caller } from '../caller.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { customerNamed } from '../customerNamed.ts';
import { profileOf } from '../profileOf.ts';
import { type RefusedLine, refusedLine, unreadableLine } from '../refusedLine.ts';
import { type Serving, serve } from '../serve.ts';

export function orderRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'listOrders', async ({ params, query, caller }) => {
    const { workspaceId } = caller;
    const before = fromCursor(query.cursor, z.object({ placedAt: Instant, id: Uuid }));
    await profileOf(db, caller, params.id);
    const rows = await inWorkspace(db, workspaceId, tx =>
      ordersOf(tx, workspaceId, params.id, before, query.limit + 1),
    );
    return page(rows, query.limit, presentOrder, ({ placedAt, id }) => ({ placedAt, id }));
  });

  serve(serving, 'recordOrders', async ({ body: { orders }, caller }) => {
    const results: Result[] = [];
    // Part by part, so that no import stalls a text: what comes in meanwhile goes between.
    for (let at = 0; at < orders.length; at += PART)
      results.push(...(await recordPart(context, caller, orders.slice(at, at + PART), at)));
    const count = (kind: Result) => results.filter(result => result === kind).length;
    return {
      created: count('created'),
      updated: count('updated'),
      unchanged: count('unchanged'),
      refused: results.flatMap(result => (typeof result === 'string' ? [] : [result])),
    };
  });
}

/** A quarter of the gate's batch. */
const PART = 16;

type Result = Awaited<ReturnType<typeof recordOrder>> | RefusedLine;

function recordPart(context: Context, caller: Caller, orders: unknown[], from: number): Promise<Result[]> {
  return Promise.all(orders.map((order, at) => recordLine(context, caller, order, from + at)));
}

async function recordLine(context: Context, caller: Caller, given: unknown, index: number): Promise<Result> {
  const read = GivenOrder.safeParse(given);
  if (!read.success) return unreadableLine(index, read.error);
  try {
    const customer = customerNamed(read.data.profile);
    return await recordOrder(context, caller.workspaceId, toldIn(read.data), customer, actorOf(caller));
  } catch (error) {
    if (error instanceof Refused) return refusedLine(index, error);
    throw error;
  }
}

function toldIn(given: GivenOrder): Told {
  const { id, number, currency, total, refunded, test, placed_at, updated_at, cancelled_at } = given;
  return {
    ...{ source: 'api', externalId: id, number, currency, total, refunded, test },
    placedAt: new Date(placed_at),
    updatedAt: new Date(updated_at ?? placed_at),
    paymentStatus: given.payment_status,
    fulfilmentStatus: given.fulfilment_status,
    fulfilments: given.fulfilments.map(fulfilmentIn),
    items: given.items.map(({ unit_price: unitPrice, image_url: imageUrl, ...item }) => ({
      ...item,
      unitPrice,
      imageUrl,
    })),
    adminUrl: given.admin_url,
    cancelledAt: cancelled_at === null ? null : new Date(cancelled_at),
  };
}

/** Its time as the database gives it back, so that the same told again is the same. */
function fulfilmentIn(given: GivenOrder['fulfilments'][number]): Fulfilment {
  return {
    status: given.status,
    trackingCompany: given.tracking_company,
    trackingNumber: given.tracking_number,
    trackingUrl: given.tracking_url,
    createdAt: given.created_at === null ? null : new Date(given.created_at).toISOString(),
  };
}
