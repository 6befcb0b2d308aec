import { expect, test } from 'vitest';
import { type WebhookEvents, WebhookType } from '../../../contract/webhookRoutes.ts';
import { TYPES, typesIn } from './types.ts';

test('DATA-3: every type is offered, once', () => {
  expect(TYPES.toSorted()).toEqual(WebhookType.options.toSorted());
});

test.each<[WebhookEvents[], WebhookType[]]>([
  [['*'], [...TYPES]],
  [['ticket.*'], ['ticket.created', 'ticket.updated']],
  [
    ['event.created', 'order.created'],
    ['order.created', 'event.created'],
  ],
])('DATA-3: %j means %j', (events, types) => {
  expect(typesIn(events)).toEqual(types);
});
