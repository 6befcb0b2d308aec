import { Client as Db } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inWorkspace } from '../../server/store/database.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer } from './customers.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

beforeEach(async () => {
  const { data } = await owner.call('listTickets', { query: { limit: 100 } });
  for (const { id } of data) await owner.call('patchTicket', { params: { id }, body: { status: 'closed' } });
  later(10);
});

const later = (minutes: number) => {
  served.clock.now = new Date(served.clock.now.getTime() + minutes * 60_000);
};
const soon = () => new Date(served.clock.now.getTime() + 5000).toISOString();
const reply = ({ ticketId: id }: Customer, body: object) =>
  owner.call('reply', { params: { id }, body: { body: 'It is on its way.', ...body } });
const waitingOf = async ({ ticketId: id }: Customer) =>
  (await owner.call('readTicket', { params: { id } })).waiting_since;
const waiting = async (query: object = {}) =>
  owner.call('listTickets', { query: { sort: 'waiting', ...query } });

test('TIME-1: a ticket says since when its customer waits, a reply ends it, and taken back it gives it back', async () => {
  const mara = await customer(served);
  const since = served.clock.now.toISOString();
  later(3);
  await served.text('Anybody there?', { from: mara.phone });
  expect(await waitingOf(mara)).toBe(since);
  const held = await reply(mara, { send_at: soon() });
  expect(await waitingOf(mara)).toBeNull();
  await owner.call('cancelMessage', { params: { id: held.id } });
  expect(await waitingOf(mara)).toBe(since);
  await reply(mara, {});
  expect(await waitingOf(mara)).toBeNull();
});

test('TIME-1: notes, reading and assigning answer nobody; a closed ticket waits for nothing', async () => {
  const mara = await customer(served);
  const since = served.clock.now.toISOString();
  const params = { id: mara.ticketId };
  await owner.call('writeNote', { params, body: { body: 'She wants it in red.' } });
  await owner.call('patchTicket', { params, body: { read: true, assignee_id: served.memberId } });
  expect(await waitingOf(mara)).toBe(since);
  await owner.call('patchTicket', { params, body: { status: 'closed' } });
  expect(await waitingOf(mara)).toBeNull();
});

test('TIME-1: waiting longest first, page by page, and nobody who has been answered', async () => {
  const people: Customer[] = [];
  for (let nth = 0; nth < 5; nth += 1) {
    later(1);
    people.push(await customer(served));
  }
  const [first, second, third, fourth, fifth] = people.map(({ ticketId }) => ticketId);
  await served.text('And again', { from: people[0]?.phone ?? '' });
  if (people[2]) await reply(people[2], {});
  const one = await waiting({ limit: 2 });
  const two = await waiting({ limit: 2, cursor: one.next_cursor ?? '' });
  expect([...one.data, ...two.data].map(({ id }) => id)).toEqual([first, second, fourth, fifth]);
  expect(two.next_cursor).toBeNull();
  const all = await owner.call('listTickets', { query: {} });
  expect(all.data.map(({ id }) => id)).toContain(third);
});

test('TIME-1: it goes with the other filters, and there is none among closed tickets', async () => {
  const mara = await customer(served);
  const other = await customer(served);
  const params = { id: other.ticketId };
  const me = (await owner.call('readSession')).member.id;
  await owner.call('patchTicket', { params, body: { assignee_id: me } });
  expect((await waiting({ view: 'mine' })).data.map(({ id }) => id)).toEqual([other.ticketId]);
  expect((await waiting({ view: 'unassigned' })).data.map(({ id }) => id)).toEqual([mara.ticketId]);
  expect((await waiting({ status: 'closed' })).data).toEqual([]);
  expect((await waiting({ status: 'any' })).data).toHaveLength(2);
});

test('TIME-1: what was written before it was kept is counted from the messages, and comes to the same', async () => {
  const mara = await customer(served);
  const answered = await customer(served);
  later(2);
  await served.text('Hello?', { from: mara.phone });
  await reply(answered, {});
  later(2);
  await reply(answered, {});
  await served.text('Thank you', { from: answered.phone });
  const gone = await customer(served);
  for (const body of ['Enough', 'STOP']) await served.text(body, { from: gone.phone });
  const kept = await keptNow();
  await inOwner('update tickets set asked_at = null, answers = 0; update messages set waited_since = null');
  await inOwner('select count_waiting()');
  const ours = [mara.ticketId, answered.ticketId, gone.ticketId];
  const counted = await keptNow();
  for (const id of ours) expect(counted.get(id)).toEqual(kept.get(id));
});

async function keptNow() {
  const rows = await inWorkspace(served.db, served.workspaceId, tx =>
    tx.selectFrom('tickets').select(['id', 'askedAt', 'answers']).execute(),
  );
  const replies = await inWorkspace(served.db, served.workspaceId, tx =>
    tx
      .selectFrom('messages')
      .select(['ticketId', 'waitedSince'])
      .where('waitedSince', 'is not', null)
      .execute(),
  );
  return new Map(
    rows.map(({ id, askedAt, answers }) => [
      id,
      { askedAt, answers, waits: replies.filter(({ ticketId }) => ticketId === id) },
    ]),
  );
}

async function inOwner(text: string): Promise<void> {
  const client = new Db(served.owner);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
