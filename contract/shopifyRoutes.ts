import { z } from 'zod';
import { type Route, Text } from './route.ts';
import { Time } from './shapes.ts';

/** What is in the way of asking a shop. */
export const ShopTrouble = z
  .enum(['shop_token_refused', 'shop_unreachable', 'shop_address_refused'])
  .describe(
    '`shop_address_refused`: Shopify does not post to this server, which it wants to be public and https',
  );

const Import = z.object({
  kind: z.enum(['customers', 'orders']),
  state: z.enum(['running', 'stopped', 'done']),
  taken: z.number().int().describe('how many have been fetched'),
  begun_at: Time,
  ended_at: Time.nullable(),
});

/** A workspace's shop at Shopify, without its secrets. */
export const ShopifyConnection = z.object({
  shop: z
    .object({
      domain: z.string().describe('as north.myshopify.com'),
      token_set: z.boolean().describe('whether the Admin API can be asked'),
      set_by_environment: z
        .boolean()
        .describe('whether the environment names it: then nobody changes it here'),
      connected_at: Time,
      uninstalled_at: Time.nullable().describe('since when the app is no longer installed in the shop'),
      trouble: ShopTrouble.nullable().describe('what was in the way when the shop was asked last'),
      imports: z
        .array(Import)
        .describe('how far what there was before has been fetched; none without a token'),
    })
    .nullable(),
  webhook_url: z.string().describe('where Shopify is to post its webhooks'),
});
export type ShopifyConnection = z.infer<typeof ShopifyConnection>;

const Secret = Text.trim().regex(/^\S{1,500}$/, 'must be 1 to 500 characters, and no spaces');

/** A shop's own name, or the same as it stands in an address. */
const ShopDomain = Text.trim()
  .toLowerCase()
  .max(200)
  .transform(text => text.replace(/^https?:\/\//, '').replace(/\/.*$/, ''))
  .transform(text => (text.includes('.') ? text : `${text}.myshopify.com`))
  .pipe(
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/, 'is not a shop at Shopify, as north.myshopify.com'),
  )
  .describe('as north.myshopify.com');

const NewShopify = z
  .object({
    shop: ShopDomain,
    api_secret: Secret.optional().describe(
      'the API secret key, which signs the webhooks. Left out, the one that is kept stays, for the same shop',
    ),
    access_token: Secret.nullable()
      .optional()
      .describe('by which the Admin API is asked. Left out, the one that is kept stays; null takes it away'),
  })
  .strict();
export type NewShopify = z.output<typeof NewShopify>;

export const shopifyRoutes = {
  readShopify: {
    method: 'GET',
    path: '/api/v1/shopify',
    summary: 'The shop at Shopify that tells of its customers and orders',
    tag: 'Integrations',
    access: 'settings',
    scope: 'settings:read',
    answers: { 200: ShopifyConnection },
  },
  connectShopify: {
    method: 'PUT',
    path: '/api/v1/shopify',
    summary: 'Connect a shop at Shopify, or give the connected one another secret or token',
    tag: 'Integrations',
    access: 'admin',
    scope: 'settings:write',
    body: NewShopify,
    answers: { 200: ShopifyConnection },
  },
  disconnectShopify: {
    method: 'DELETE',
    path: '/api/v1/shopify',
    summary: 'Disconnect the shop: nothing of it is taken any more. What it has told stays',
    tag: 'Integrations',
    access: 'admin',
    scope: 'settings:write',
    answers: { 200: ShopifyConnection },
  },
  importShopify: {
    method: 'POST',
    path: '/api/v1/shopify/import',
    summary: 'Fetch the shop’s customers and orders: all of them the first time, then what has changed since',
    tag: 'Integrations',
    access: 'admin',
    scope: 'settings:write',
    answers: { 200: ShopifyConnection },
  },
  stopShopifyImport: {
    method: 'DELETE',
    path: '/api/v1/shopify/import',
    summary: 'Stop fetching. Begun again, it goes on where it was',
    tag: 'Integrations',
    access: 'admin',
    scope: 'settings:write',
    answers: { 200: ShopifyConnection },
  },
  settleShopifyRequest: {
    method: 'POST',
    path: '/api/v1/shopify/requests/:id/done',
    summary: 'Say that what a customer asked for by law, which Shopify has handed on, is done',
    tag: 'Integrations',
    access: 'admin',
    scope: 'settings:write',
    params: z.object({
      id: Text.max(200).describe('as `provider_id` of the problem of the kind `privacy_request`'),
    }),
    answers: { 204: z.null() },
  },
} as const satisfies Record<string, Route>;
