import { z } from 'zod';

const Party = z.object({ phone_number: z.string().nullish(), status: z.string().nullish() });
const ErrorItem = z.object({ code: z.coerce.string() });

/**
 * A message, both ways, as the API gives it and as the webhooks carry it. Telnyx promises none of its fields; what it
 * adds is no mistake. https://developers.telnyx.com/api-reference/messages/retrieve-a-message
 */
export const Message = z.object({
  id: z.string(),
  direction: z.string(),
  type: z.string().nullish(),
  from: Party.nullish(),
  // One address for WhatsApp, a list of them for everything else.
  to: z.union([z.array(Party), z.string()]).nullish(),
  text: z.string().nullish(),
  media: z.array(z.object({ url: z.string().nullish(), content_type: z.string().nullish() })).nullish(),
  errors: z.array(ErrorItem).nullish(),
  autoresponse_type: z.string().nullish(),
  webhook_url: z.string().nullish(),
  received_at: z.string().nullish(),
});
export type Message = z.infer<typeof Message>;

export const MessageAnswer = z.object({ data: Message });

/** Whom it goes to. In a group there are several, and the first is as good as any: we text one. */
export function recipientOf({ to }: Message): z.infer<typeof Party> | null {
  return Array.isArray(to) ? (to[0] ?? null) : null;
}
