import { z } from 'zod';
import type { ChangeType } from './changes.ts';
import { ById, Paging, page, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';

/** What a webhook can be told of (DATA-3): those changes that are about tickets and customers. */
export const WebhookType = z.enum([
  'ticket.created',
  'ticket.updated',
  'message.created',
  'message.updated',
  'profile.created',
  'profile.updated',
  'profile.joined',
  'consent.changed',
  'order.created',
  'order.updated',
  'event.created',
] satisfies ChangeType[]);
export type WebhookType = z.infer<typeof WebhookType>;

/** A type, or all of a family, or all there are. */
export const WebhookEvents = z.enum([
  '*',
  'ticket.*',
  'message.*',
  'profile.*',
  'order.*',
  ...WebhookType.options,
]);
export type WebhookEvents = z.infer<typeof WebhookEvents>;

/** `by_hand`; `gone`: it answered 410; `failing`: something was tried for three days, and never taken. */
export const WebhookDisabled = z.enum(['by_hand', 'gone', 'failing']);
export type WebhookDisabled = z.infer<typeof WebhookDisabled>;

export const Webhook = z.object({
  id: Id,
  url: z.string(),
  events: z.array(WebhookEvents),
  enabled: z.boolean(),
  disabled_because: WebhookDisabled.nullable(),
  disabled_at: Time.nullable(),
  former_secret_until: Time.nullable().describe('until then the secret before signs too'),
  created_at: Time,
});
export type Webhook = z.infer<typeof Webhook>;

const WithSecret = Webhook.extend({
  secret: z.string().describe('whsec_ and 32 bytes in base64: shown this once (Standard Webhooks 1.0)'),
});

/** `waiting` for its first or next try; `failed` is tried no more. */
export const DeliveryStatus = z.enum(['waiting', 'delivered', 'failed']);
export type DeliveryStatus = z.infer<typeof DeliveryStatus>;

/** Why there was no answer, or nothing was asked. */
export const DeliveryError = z.enum([
  'timeout',
  'unreachable',
  'private_address',
  'disabled',
  'nothing_there',
]);
export type DeliveryError = z.infer<typeof DeliveryError>;

export const WebhookDelivery = z.object({
  id: Id,
  webhook_id: Id.describe('in the header `webhook-id`; what is told again has the one that it had'),
  type: WebhookType.or(z.literal('webhook.test')),
  subject_id: Id.nullable().describe('of the ticket, message, profile, order or event that it is about'),
  at: Time.describe('of the change'),
  status: DeliveryStatus,
  attempts: z.number().int(),
  next_attempt_at: Time.nullable(),
  last_attempt_at: Time.nullable(),
  response_code: z.number().int().nullable(),
  response: z.string().nullable().describe('the first 1,000 characters of the last answer'),
  error: DeliveryError.nullable(),
  took_ms: z.number().int().nullable(),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;

const Url = Text.trim()
  .max(2000)
  .pipe(z.url({ protocol: /^https?$/, error: 'is not an address as https://…' }));
const Events = z.array(WebhookEvents).min(1).max(WebhookEvents.options.length);

export const NewWebhook = z.object({ url: Url, events: Events }).strict();
export type NewWebhook = z.infer<typeof NewWebhook>;

export const WebhookPatch = z
  .object({
    events: Events.optional(),
    enabled: z
      .boolean()
      .optional()
      .describe('`false` gives up what waits. From `true` on it is told of what happens then'),
  })
  .strict();
export type WebhookPatch = z.infer<typeof WebhookPatch>;

const BASE = '/api/v1/webhooks';
const reading = { tag: 'Webhooks', access: 'settings', scope: 'webhooks:read' } as const;
const changing = { tag: 'Webhooks', access: 'settings', scope: 'webhooks:write' } as const;

/** Programs that are told of changes, after Standard Webhooks 1.0: POST with `{ type, timestamp, data }`, signed. */
export const webhookRoutes = {
  listWebhooks: {
    ...reading,
    method: 'GET',
    path: BASE,
    summary: 'Whom changes are told to, the newest first',
    query: z.object(Paging),
    answers: { 200: page(Webhook) },
  },
  createWebhook: {
    ...changing,
    method: 'POST',
    path: BASE,
    summary: 'Tell an address of changes from now on. The secret that signs is in this answer alone',
    body: NewWebhook,
    answers: { 201: WithSecret },
  },
  readWebhook: {
    ...reading,
    method: 'GET',
    path: `${BASE}/:id`,
    summary: 'One of them',
    params: ById,
    etag: true,
    answers: { 200: Webhook },
  },
  patchWebhook: {
    ...changing,
    method: 'PATCH',
    path: `${BASE}/:id`,
    summary: 'Choose what it is told of; disable it, or enable it again',
    params: ById,
    body: WebhookPatch,
    answers: { 200: Webhook },
  },
  deleteWebhook: {
    ...changing,
    method: 'DELETE',
    path: `${BASE}/:id`,
    summary: 'Tell it nothing more, and forget what it was told',
    params: ById,
    answers: { 204: z.null() },
  },
  rotateWebhookSecret: {
    ...changing,
    method: 'POST',
    path: `${BASE}/:id/rotate_secret`,
    summary: 'A new secret. The one before signs beside it for 24 hours',
    params: ById,
    answers: { 200: WithSecret },
  },
  testWebhook: {
    ...changing,
    method: 'POST',
    path: `${BASE}/:id/test`,
    summary: 'Tell it `webhook.test` once, now, and see what it answers',
    params: ById,
    answers: { 200: WebhookDelivery },
  },
  listWebhookDeliveries: {
    ...reading,
    method: 'GET',
    path: `${BASE}/:id/deliveries`,
    summary: 'What it was told in the last 30 days, the newest first, and what it answered',
    params: ById,
    query: z.object({ status: DeliveryStatus.optional(), ...Paging }),
    answers: { 200: page(WebhookDelivery) },
  },
  replayWebhookDelivery: {
    ...changing,
    method: 'POST',
    path: `${BASE}/:id/deliveries/:delivery_id/replay`,
    summary: 'Tell it again, under the same `webhook-id`, with what is there now',
    params: ById.extend({ delivery_id: Id }),
    answers: { 201: WebhookDelivery },
  },
} as const satisfies Record<string, Route>;
