import { z } from 'zod';

/** What every webhook of Telnyx's is wrapped in. https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks */
const Event = z.object({ data: z.object({ event_type: z.string(), payload: z.unknown() }) });

/** What happened, and its payload; null for what is no event. */
export function eventIn(json: unknown): { type: string; payload: unknown } | null {
  const event = Event.safeParse(json);
  return event.success ? { type: event.data.data.event_type, payload: event.data.data.payload } : null;
}
