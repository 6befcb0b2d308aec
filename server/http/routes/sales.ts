import { Readable } from 'node:stream';
import { z } from 'zod';
import type { Revenue } from '../../../contract/saleRoutes.ts';
import { boundsOf, dayAfter, startOf } from '../../domain/reportPeriod.ts';
import { presentRevenue, revenueCsv } from '../../present/revenue.ts';
import { presentSale } from '../../present/sale.ts';
import { inWorkspace } from '../../store/database.ts';
import { revenueIn } from '../../store/read/sales/revenue.ts';
import { listSales, type SalesAsked } from '../../store/read/sales/sales.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { daysAsked } from '../daysAsked.ts';
import { type Serving, serve } from '../serve.ts';

const Position = z.object({ placedAt: Instant, orderId: Uuid });

/** REPLY-7: what texts have led to, and the orders behind it. */
export function saleRoutes(serving: Serving): void {
  serve(serving, 'readRevenue', ({ query, caller: { workspaceId } }) => revenue(serving, workspaceId, query));

  serve(serving, 'exportRevenue', async ({ query, caller: { workspaceId }, reply }) => {
    const { table, ...given } = query;
    const text = revenueCsv(await revenue(serving, workspaceId, given), table);
    reply.header('content-disposition', `attachment; filename="revenue-${table}.csv"`);
    return Readable.from([text]);
  });

  serve(serving, 'listSales', async ({ query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, Position);
    const rows = await inWorkspace(serving.db, workspaceId, async tx => {
      const { timeZone } = readSettings(await storedSettings(tx, workspaceId));
      return listSales(tx, workspaceId, asked(query, timeZone), before, query.limit + 1);
    });
    return page(rows, query.limit, presentSale, ({ placedAt, orderId }) => ({ placedAt, orderId }));
  });
}

type Given = Parameters<typeof daysAsked>[0];

async function revenue({ db, now }: Serving, workspaceId: string, given: Given): Promise<Revenue> {
  return inWorkspace(db, workspaceId, async tx => {
    const settings = readSettings(await storedSettings(tx, workspaceId));
    const days = daysAsked(given, now(), settings.timeZone);
    const rows = await revenueIn(tx, workspaceId, boundsOf(days, settings.timeZone));
    return presentRevenue(rows, days, settings);
  });
}

type Query = {
  [Name in 'from' | 'to' | 'currency' | 'agent_id' | 'campaign_id' | 'flow_id' | 'ticket_id']?:
    | string
    | undefined;
};

function asked({ from, to, ...query }: Query, timeZone: string): SalesAsked {
  return {
    from: from === undefined ? null : new Date(startOf(from, timeZone)),
    until: to === undefined ? null : new Date(startOf(dayAfter(to), timeZone)),
    currency: query.currency ?? null,
    agentId: query.agent_id === 'none' ? null : query.agent_id,
    marketing: marketingIn(query),
    ticketId: query.ticket_id ?? null,
  };
}

function marketingIn({ campaign_id: campaign, flow_id: flow }: Query): SalesAsked['marketing'] {
  if (campaign !== undefined) return { type: 'campaign', id: campaign };
  return flow === undefined ? null : { type: 'flow', id: flow };
}
