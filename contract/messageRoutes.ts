import { z } from 'zod';
import { ById, GivenTime, type Route, Text } from './route.ts';
import { Id, Message } from './shapes.ts';

/** What a reply is answered with: sent at night or not, it is accepted (REPLY-10). */
export const SentReply = Message.extend({
  quiet_hours: z
    .boolean()
    .describe('whether it is before 08:00 or from 20:00 on where the customer may be, when it leaves'),
});

/** What of a reply that has not left is to be another. */
export const MessagePatch = z
  .object({
    body: Text.max(20_000).optional(),
    media_ids: z.array(Id).max(10).optional().describe('its pictures, in this order'),
    send_at: GivenTime.nullish().describe('not before then, within 30 days; null for at once'),
    cancel_if_customer_writes: z.boolean().optional().describe('only while it is scheduled'),
  })
  .strict();
export type MessagePatch = z.infer<typeof MessagePatch>;

export const messageRoutes = {
  editMessage: {
    method: 'PATCH',
    path: '/api/v1/messages/:id',
    summary: 'Write a reply anew that has not left yet, or give it another time. A coupon stays with it',
    tag: 'Messages',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    body: MessagePatch,
    answers: { 200: SentReply },
  },
  cancelMessage: {
    method: 'POST',
    path: '/api/v1/messages/:id/cancel',
    summary: 'Take back a reply that has not left yet',
    tag: 'Messages',
    access: 'inbox',
    scope: 'tickets:write',
    params: ById,
    answers: { 200: Message },
  },
} as const satisfies Record<string, Route>;
