import { describe, expect, test } from 'vitest';
import { type WebhookEvents, WebhookType } from '../../contract/webhookRoutes.ts';
import { newsFor } from './webhookNews.ts';

const ids = { ticketId: 'ticket-1', messageId: 'message-1', profileId: 'profile-1' };
const fields = { order_id: { from: null, to: 'order-1' }, event_id: { from: null, to: 'event-1' } };
const change = (type: string, more = {}) => ({ type, ...ids, fields, ...more });

describe('DATA-3: of a change a webhook is told', () => {
  test.each<[WebhookType, string]>([
    ['ticket.created', 'ticket-1'],
    ['ticket.updated', 'ticket-1'],
    ['message.created', 'message-1'],
    ['message.updated', 'message-1'],
    ['profile.created', 'profile-1'],
    ['profile.updated', 'profile-1'],
    ['consent.changed', 'profile-1'],
    ['order.created', 'order-1'],
    ['order.updated', 'order-1'],
    ['event.created', 'event-1'],
  ])('%s is about %s', (type, subjectId) => {
    expect(newsFor(['*'], change(type))).toEqual({ type, subjectId, line: 'ticket-1' });
  });

  test('what belongs to no ticket is in its customer’s line', () => {
    expect(newsFor(['*'], change('order.created', { ticketId: null }))?.line).toBe('profile-1');
  });

  test('nothing that is no type, and nothing about what nobody can name', () => {
    expect(newsFor(['*'], change('note.created'))).toBeNull();
    expect(newsFor(['*'], change('event.created', { fields: {} }))).toBeNull();
  });

  /** By what it asked for: the types that it is told of. */
  test.each<[WebhookEvents, WebhookType[]]>([
    ['*', WebhookType.options],
    ['ticket.*', ['ticket.created', 'ticket.updated']],
    ['message.*', ['message.created', 'message.updated']],
    ['profile.*', ['profile.created', 'profile.updated', 'profile.joined']],
    ['order.*', ['order.created', 'order.updated']],
    ...WebhookType.options.map((type): [WebhookEvents, WebhookType[]] => [type, [type]]),
  ])('%s: what it asked for', (wanted, types) => {
    expect(WebhookType.options.filter(type => newsFor([wanted], change(type)))).toEqual(types);
  });
});
