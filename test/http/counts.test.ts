import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { visitorOf } from '../harness/visiting.ts';
import { openAnotherShop } from './anotherShop.ts';
import { type Customer, customer } from './customers.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  await openAnotherShop(served);
});
afterAll(() => served.close());

const patch = ({ ticketId: id }: Customer, body: object) =>
  owner.call('patchTicket', { params: { id }, body });

test('VIEW-1 NOTE-2: each view has so many open tickets, and so many customers with unread ones', async () => {
  const none = { open: 0, unread: 0 };
  expect(await owner.call('countTickets')).toEqual({
    all: none,
    mine: none,
    unassigned: none,
    capped: false,
  });
  const me = (await owner.call('readSession')).member.id;
  const [mine, read, closed, snoozed] = [
    await customer(served),
    await customer(served),
    await customer(served),
    await customer(served),
  ];
  await patch(mine, { assignee_id: me });
  await patch(read, { read: true });
  await patch(closed, { status: 'closed' });
  await patch(snoozed, { snoozed_until: new Date(served.clock.now.getTime() + 3_600_000).toISOString() });
  expect(await owner.call('countTickets')).toEqual({
    all: { open: 2, unread: 1 },
    mine: { open: 1, unread: 1 },
    unassigned: { open: 1, unread: 0 },
    capped: false,
  });
  const manager = await served.as('manager');
  expect((await manager.call('countTickets')).mine).toEqual(none);
});

test('NOTE-2: a customer with several unread tickets counts once', async () => {
  const before = (await owner.call('countTickets')).all;
  const identity = { externalId: 'x', name: null, email: null, phone: null };
  for (const _ of [1, 2]) await visitorOf(served, { identity }).says('hello');
  const after = (await owner.call('countTickets')).all;
  expect(after).toEqual({ open: before.open + 2, unread: before.unread + 1 });
});

test('VIEW-1: nothing is assigned to an API key', async () => {
  const key = await served.keyWith(['tickets:read']);
  expect((await key.call('countTickets')).mine).toBeNull();
});
