import { z } from 'zod';
import { Day, Period, ShownDay } from './reportRoutes.ts';
import { optionalParameter, Paging, page, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';
import { MarketingType } from './vocabulary.ts';

const Amount = z.number().int().describe("in the currency's smallest unit, without what was given back");
const Named = z.object({ id: Id, name: z.string().nullable().describe('null for who has left') });
const Source = z.object({ type: MarketingType, id: z.string(), name: z.string().nullable() });

/** REPLY-7: an order that counts towards a text of ours, and why. */
export const Sale = z.object({
  order: z.object({ id: Id, number: z.string() }),
  profile: z.object({ id: Id, name: z.string().nullable(), phone: z.string().nullable() }),
  message_id: Id.describe('the text whose link was followed last before the order'),
  ticket: z.object({ id: Id, number: z.number().int() }).nullable(),
  agent: Named.nullable().describe('who wrote it; null for automatic texts and API keys'),
  marketing: Source.nullable().describe(
    'the campaign or flow that it is of, or that the customer had answered',
  ),
  clicked_at: Time,
  placed_at: Time,
  window_hours: z.number().int().describe('within how many hours of the click an order counted'),
  currency: z.string().describe('ISO 4217'),
  amount: Amount,
});
export type Sale = z.infer<typeof Sale>;

const Sum = z.object({ currency: z.string(), orders: z.number().int(), amount: Amount });
export type Sum = z.infer<typeof Sum>;

/** What orders of some days brought that count towards texts: of each currency apart. */
export const Revenue = z.object({
  from: ShownDay,
  to: ShownDay.describe('the last day, with it'),
  time_zone: z
    .string()
    .describe("the shop's, by which days begin; an order is of the day when it was placed"),
  window_hours: z.number().int().describe('as it is set now; each order has the one that it counted by'),
  total: z.array(Sum).describe('by currency, the most orders first'),
  days: z.array(Sum.extend({ day: ShownDay })).describe('of those on which something was bought, in order'),
  agents: z.array(Sum.extend({ agent: Named.nullable() })).describe('null for automatic texts and API keys'),
  campaigns: z.array(Sum.extend({ type: MarketingType, id: z.string(), name: z.string().nullable() })),
  tickets: z
    .array(
      Sum.extend({ ticket: z.object({ id: Id, number: z.number().int(), name: z.string().nullable() }) }),
    )
    .describe('of each currency the twenty that brought most'),
});
export type Revenue = z.infer<typeof Revenue>;

export const RevenueTable = z.enum(['days', 'agents', 'campaigns', 'tickets']);
export type RevenueTable = z.infer<typeof RevenueTable>;

/** Whoever wrote it, or nobody in particular. */
const AgentId = z.union([Id, z.literal('none')]);

const shared = { tag: 'Reports', access: 'inbox', scope: 'tickets:read' } as const;

export const saleRoutes = {
  readRevenue: {
    method: 'GET',
    path: '/api/v1/reports/revenue',
    summary: 'What customers bought after they followed a link in a text, by day, agent, campaign and ticket',
    ...shared,
    query: Period,
    answers: { 200: Revenue },
  },
  exportRevenue: {
    method: 'GET',
    path: '/api/v1/reports/revenue.csv',
    summary: 'A table of the revenue as CSV, amounts in the smallest unit of their currency',
    ...shared,
    content: 'text/csv',
    query: Period.extend({ table: RevenueTable.default('days') }),
    answers: { 200: z.string() },
  },
  listSales: {
    method: 'GET',
    path: '/api/v1/sales',
    summary:
      'The orders behind the revenue, each with the text that it counts towards, the last placed first',
    ...shared,
    query: z.object({
      from: optionalParameter(Day).describe('from the beginning, where it is left out'),
      to: optionalParameter(Day).describe('until now, where it is left out'),
      currency: optionalParameter(Text.max(3)),
      agent_id: optionalParameter(AgentId).describe('`none`: automatic texts and API keys'),
      campaign_id: optionalParameter(Text.max(200)),
      flow_id: optionalParameter(Text.max(200)),
      ticket_id: optionalParameter(Id),
      ...Paging,
    }),
    answers: { 200: page(Sale) },
  },
} as const satisfies Record<string, Route>;
