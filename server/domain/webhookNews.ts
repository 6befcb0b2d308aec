import type { WebhookEvents, WebhookType } from '../../contract/webhookRoutes.ts';
import { isToldOf } from './webhookJob.ts';

/** A change as it is stored, as far as a webhook is told of it. */
type Told = {
  type: string;
  ticketId: string | null;
  messageId: string | null;
  profileId: string | null;
  fields: Record<string, { from: unknown; to: unknown }>;
};

/** What a webhook is told of a change: of what type, about what, and in which line. */
export type WebhookNews = { type: WebhookType; subjectId: string; line: string };

/** Null for a change that this one is not told of, or that is about nothing which could be read. */
export function newsFor(events: WebhookEvents[], change: Told): WebhookNews | null {
  const { type, ticketId, profileId } = change;
  if (!isToldOf(type) || !events.some(wanted => includes(wanted, type))) return null;
  const subjectId = SUBJECT[type](change);
  return subjectId === null ? null : { type, subjectId, line: ticketId ?? profileId ?? subjectId };
}

function includes(wanted: WebhookEvents, type: WebhookType): boolean {
  return wanted === '*' || wanted === type || wanted === `${type.split('.')[0]}.*`;
}

const ticket = ({ ticketId }: Told) => ticketId;
const message = ({ messageId }: Told) => messageId;
const profile = ({ profileId }: Told) => profileId;
const named = (field: string) => (change: Told) => {
  const id = change.fields[field]?.to;
  return typeof id === 'string' ? id : null;
};

const SUBJECT: Record<WebhookType, (change: Told) => string | null> = {
  'ticket.created': ticket,
  'ticket.updated': ticket,
  'message.created': message,
  'message.updated': message,
  'profile.created': profile,
  'profile.updated': profile,
  'profile.joined': profile,
  'consent.changed': profile,
  'order.created': named('order_id'),
  'order.updated': named('order_id'),
  'event.created': named('event_id'),
};
