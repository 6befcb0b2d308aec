import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { allTickets, onlyTicket } from '../harness/threads.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

/** One by one, a second between them; every third at the same instant as the one before. */
async function textEach(count: number, from: (at: number) => string): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    if (at % 3 > 0) served.clock.now = new Date(served.clock.now.getTime() + 1000);
    await served.text(`text ${at}`, { from: from(at) });
  }
}

test('THREAD-1: the last 50 messages come first, oldest first, and the older ones by cursor, none twice', async () => {
  await textEach(120, () => '+14155550100');
  const { id } = await onlyTicket(owner);
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const query = cursor === undefined ? {} : { cursor };
    const page = await owner.call('listMessages', { params: { id }, query });
    pages.unshift(page.data.map(message => message.body));
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  expect(pages.map(page => page.length)).toEqual([20, 50, 50]);
  expect(pages.flat()).toEqual(Array.from({ length: 120 }, (_, at) => `text ${at}`));
});

test('VIEW-3 TICK-5: tickets come newest first, page by page, none twice; their numbers count up', async () => {
  await textEach(110, at => `+1646555${1000 + at}`);
  const tickets = await allTickets(owner);
  expect(tickets).toHaveLength(111);
  expect(tickets.map(ticket => ticket.number)).toEqual(Array.from({ length: 111 }, (_, at) => 111 - at));
  const positions = tickets.map(ticket => `${ticket.sorted_at} ${ticket.id}`);
  expect(positions).toEqual(positions.toSorted().reverse());
});
