import { z } from 'zod';
import { CustomerNamed } from './customerNamed.ts';
import { line } from './line.ts';
import { Binary } from './mediaRoutes.ts';
import { isCurrency } from './money.ts';
import { ById, GivenTime, Paging, page, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';
import { FulfilmentStatus, ParcelStatus, PaymentStatus } from './vocabulary.ts';

/** In the currency's smallest unit: 1999 is €19.99, or ¥1,999. */
const Amount = z.number().int().min(0).max(1e15);

/** Screens make links of it, so nothing but these two. */
const WebAddress = z
  .url({ protocol: /^https?$/, error: 'is not an address as https://shop.example' })
  .max(2000);

const GivenFulfilment = z
  .object({
    status: ParcelStatus.default('in_transit'),
    tracking_company: line(100).nullable().default(null).describe('who carries it, as DHL'),
    tracking_number: line(100).nullable().default(null),
    tracking_url: WebAddress.nullable().default(null).describe('where the customer sees how far it has come'),
    created_at: GivenTime.nullable().default(null).describe('when it was sent'),
  })
  .strict();

const GivenItem = z
  .object({
    title: line(300),
    variant: line(300).nullable().default(null),
    quantity: z.number().int().min(1).max(1_000_000),
    unit_price: Amount,
    image_url: WebAddress.nullable().default(null),
  })
  .strict();

/** An order as another shop system tells it, whole each time. */
export const GivenOrder = z
  .object({
    id: Text.trim().min(1).max(200).describe("the shop's own id of the order"),
    number: line(100).describe('as the customer knows it: #1042'),
    profile: CustomerNamed,
    placed_at: GivenTime,
    updated_at: GivenTime.optional().describe(
      'when it last changed there; what is older than what is stored changes nothing. `placed_at`, where it is not given',
    ),
    currency: Text.refine(isCurrency, 'is not a currency of ISO 4217, as EUR'),
    total: Amount.describe("in the currency's smallest unit, taxes and shipping included"),
    refunded: Amount.default(0).describe('how much of it was given back'),
    payment_status: PaymentStatus,
    fulfilment_status: FulfilmentStatus.default('unfulfilled'),
    fulfilments: z.array(GivenFulfilment).max(20).default([]).describe('one of each parcel'),
    items: z.array(GivenItem).max(200),
    admin_url: WebAddress.nullable().default(null).describe('where the shop sees to it'),
    cancelled_at: GivenTime.nullable().default(null),
    test: z.boolean().default(false).describe('to try the shop out: it counts for nothing'),
  })
  .strict()
  .refine(({ refunded, total }) => refunded <= total, {
    path: ['refunded'],
    error: 'is more than the order cost',
  });
export type GivenOrder = z.output<typeof GivenOrder>;

export const Fulfilment = z.object({
  status: ParcelStatus,
  tracking_company: z.string().nullable(),
  tracking_number: z.string().nullable(),
  tracking_url: z.string().nullable().describe('http or https'),
  created_at: Time.nullable().describe('when it was sent'),
});
export type Fulfilment = z.infer<typeof Fulfilment>;

export const OrderItem = z.object({
  title: z.string(),
  variant: z.string().nullable(),
  quantity: z.number().int(),
  unit_price: z.number().int().describe("in the currency's smallest unit"),
  image_url: z
    .string()
    .nullable()
    .describe('as the shop gave it; no screen of the inbox loads it from there'),
  picture: z
    .string()
    .nullable()
    .describe(
      'where the inbox shows a small one from, which the server fetches; null where the shop gave none',
    ),
});
export type OrderItem = z.infer<typeof OrderItem>;

export const Order = z.object({
  id: Id,
  profile_id: Id,
  source: z.string().describe('by what it came in: `api`'),
  external_id: z.string().describe("the shop's own id of it"),
  number: z.string(),
  placed_at: Time,
  updated_at: Time,
  currency: z.string().describe('ISO 4217'),
  total: z.number().int().describe("in the currency's smallest unit, as are all amounts"),
  refunded: z.number().int(),
  payment_status: PaymentStatus,
  fulfilment_status: FulfilmentStatus,
  fulfilments: z.array(Fulfilment).describe('one of each parcel'),
  items: z.array(OrderItem),
  admin_url: z.string().nullable().describe('where the shop sees to it; http or https'),
  cancelled_at: Time.nullable(),
  test: z.boolean().describe('to try the shop out: it counts for nothing'),
  sale: z
    .object({ message_id: Id, ticket_id: Id.nullable(), clicked_at: Time })
    .nullable()
    .describe('the text that it counts towards, since its link was followed before (GET /sales)'),
});
export type Order = z.infer<typeof Order>;

/** What a customer has bought: cancelled and test orders count for nothing, and what was given back is not spent. */
export const OrderTotals = z.object({
  orders: z.number().int(),
  spent: z
    .array(z.object({ currency: z.string(), amount: z.number().int() }))
    .describe('by currency, the most orders first'),
});
export type OrderTotals = z.infer<typeof OrderTotals>;

const OrderReport = z.object({
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int().describe('those that say nothing newer than what is stored'),
  refused: z.array(
    z.object({
      index: z.number().int().describe('its place in `orders`, from 0'),
      pointer: z.string(),
      code: z.string(),
      detail: z.string(),
    }),
  ),
});

export const orderRoutes = {
  listOrders: {
    method: 'GET',
    path: '/api/v1/profiles/:id/orders',
    summary: 'What a customer ordered, the newest first',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:read',
    params: ById,
    query: z.object(Paging),
    answers: { 200: page(Order) },
  },
  readOrderPicture: {
    method: 'GET',
    path: '/api/v1/orders/:id/pictures/:item',
    summary: 'A small picture of what was ordered. The shop that has it hears of no browser',
    tag: 'Profiles',
    access: 'inbox',
    scope: 'profiles:read',
    params: ById.extend({
      item: z.coerce.number().int().min(0).max(999).describe('its place in `items`, from 0'),
    }),
    content: 'image/*',
    answers: { 200: Binary },
  },
  recordOrders: {
    method: 'POST',
    path: '/api/v1/orders',
    summary:
      'Record up to 100 orders as they now are, in any order and as often as you like. Those that cannot be recorded are reported, the others stand',
    tag: 'Profiles',
    access: 'settings',
    scope: 'profiles:write',
    body: z.object({ orders: z.array(z.unknown()).min(1).max(100) }).strict(),
    answers: { 200: OrderReport },
  },
} as const satisfies Record<string, Route>;
