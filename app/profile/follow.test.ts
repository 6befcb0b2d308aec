import { expect, test } from 'vitest';
import type { Change } from '../../contract/changes.ts';
import { staleAfter } from './follow.ts';

const change = (type: Change['type'], profile_id: string | null): Change => ({
  number: 1,
  at: '2026-11-22T08:00:00.000Z',
  type,
  ticket_id: null,
  message_id: null,
  profile_id,
});

test.each<[Change['type'], string[]]>([
  [
    'order.created',
    ['customer', 'customer_activity', 'customer_metrics', 'customer_orders', 'customer_sales'],
  ],
  ['order.updated', ['customer', 'customer_orders', 'customer_sales']],
  ['event.created', ['customer_activity', 'customer_metrics']],
  ['ticket.updated', ['customer_tickets']],
  ['settings.updated', []],
])('PROF-2 THREAD-3: after %s, of that customer alone', (type, kinds) => {
  expect(staleAfter({ changes: [change(type, 'one')] })).toEqual(kinds.map(kind => [kind, 'one']));
});

test('PROF-2: what several changes make stale is asked for once', () => {
  const changes = [change('message.created', 'one'), change('message.updated', 'one')];
  const kinds = staleAfter({ changes }).map(([kind]) => kind);
  expect(kinds).toEqual([...new Set(kinds)]);
});

test('PROF-2: a change of nobody makes nothing stale', () => {
  expect(staleAfter({ changes: [change('message.created', null)] })).toEqual([]);
});
