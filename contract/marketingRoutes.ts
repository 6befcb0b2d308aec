import { z } from 'zod';
import { GivenTime, Paging, page, type Route, Text } from './route.ts';
import { Message, Time } from './shapes.ts';
import { MarketingType } from './vocabulary.ts';

const Name = Text.trim().min(1).max(200);

/** What another tool sent to one customer. Its `id` is that tool's own, and what `attributed_to` will name. */
export const MarketingSend = z
  .object({
    type: MarketingType,
    id: Name,
    name: Name,
    phone: Text.min(1).max(40).describe('in international form, as +393475550142'),
    body: Text.max(20_000),
    from: Text.trim()
      .min(1)
      .max(40)
      .optional()
      .describe('the number or the branded sender that it left from'),
    status: z.enum(['sent', 'delivered', 'failed']).default('sent'),
    sent_at: GivenTime.optional().describe('now, where it is not given'),
  })
  .strict();
export type MarketingSend = z.input<typeof MarketingSend>;

export const MarketingSendReport = z.object({
  recorded: z.number().int(),
  repeated: z.number().int().describe('recorded before'),
  refused: z.array(
    z.object({
      index: z.number().int().describe('its place in `sends`, from 0'),
      pointer: z.string(),
      code: z.string(),
      detail: z.string(),
    }),
  ),
});

export const MarketingSource = z.object({
  type: MarketingType,
  id: z.string(),
  name: z.string(),
  last_sent_at: Time,
});
export type MarketingSource = z.infer<typeof MarketingSource>;

export const marketingRoutes = {
  recordMarketingSend: {
    method: 'POST',
    path: '/api/v1/marketing_sends',
    summary:
      'Record what another tool sent to a customer. Nothing leaves by it; repeated with its `sent_at` it counts once, with 200',
    tag: 'Marketing',
    access: 'settings',
    scope: 'profiles:write',
    body: MarketingSend,
    answers: { 201: Message, 200: Message },
  },
  recordMarketingSends: {
    method: 'POST',
    path: '/api/v1/marketing_sends/bulk',
    summary: 'Record up to 1,000 sends. Those that cannot be recorded are reported, the others stand',
    tag: 'Marketing',
    access: 'settings',
    scope: 'profiles:write',
    body: z.object({ sends: z.array(z.unknown()).min(1).max(1000) }).strict(),
    answers: { 200: MarketingSendReport },
  },
  listCampaigns: {
    method: 'GET',
    path: '/api/v1/campaigns',
    summary: 'The campaigns of which sends are recorded, the latest first',
    tag: 'Marketing',
    access: 'inbox',
    scope: 'tickets:read',
    query: z.object(Paging),
    answers: { 200: page(MarketingSource) },
  },
  listFlows: {
    method: 'GET',
    path: '/api/v1/flows',
    summary: 'The flows of which sends are recorded, the latest first',
    tag: 'Marketing',
    access: 'inbox',
    scope: 'tickets:read',
    query: z.object(Paging),
    answers: { 200: page(MarketingSource) },
  },
} as const satisfies Record<string, Route>;
