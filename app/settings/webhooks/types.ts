import type { WebhookEvents, WebhookType } from '../../../contract/webhookRoutes.ts';

/** In the order in which they are offered. */
export const TYPES = [
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
] as const satisfies readonly WebhookType[];

/** Whether it is told of everything, what is yet to be invented too. */
export const isEverything = (events: readonly WebhookEvents[]) => events.includes('*');

/** Each type that these mean. */
export function typesIn(events: readonly WebhookEvents[]): WebhookType[] {
  return TYPES.filter(type => events.some(one => one === '*' || one === type || isFamilyOf(one, type)));
}

function isFamilyOf(event: WebhookEvents, type: WebhookType): boolean {
  return event === `${type.split('.')[0]}.*`;
}
