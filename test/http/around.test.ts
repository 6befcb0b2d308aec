import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { type Customer, customer, textFrom } from './customers.ts';
import { NOBODY, problemIn } from './problems.ts';

let served: Served;
let owner: Client;
let who: Customer;
let ids: string[];
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
  who = await customer(served);
  // Beside JOIN, its answer and Hello.
  for (let at = 0; at < 27; at += 1) await textFrom(served, who.phone, `text ${at}`);
  ids = (await page({ limit: 100 })).data.map(({ id }) => id);
});
afterAll(() => served.close());

const page = (query: { around?: string; cursor?: string; limit?: number }) =>
  owner.call('listMessages', { params: { id: who.ticketId }, query });

/** From which to which of all messages, and whether there are others before and after. */
async function part(query: Parameters<typeof page>[0]) {
  const { data, next_cursor, newer_cursor } = await page(query);
  const places = data.map(({ id }) => ids.indexOf(id));
  expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
  return [places[0], places.at(-1), next_cursor !== null, newer_cursor !== null];
}

describe('VIEW-4 THREAD-1: the messages around one', () => {
  test.each([
    ['in the middle', 15, 9, [11, 19, true, true]],
    ['the first', 0, 9, [0, 8, false, true]],
    ['the last', 29, 9, [25, 29, true, false]],
    ['by itself', 15, 1, [15, 15, true, true]],
    ['with one more', 15, 2, [14, 15, true, true]],
    ['all of them', 15, 100, [0, 29, false, false]],
  ])('%s', async (_, at, limit, wanted) => {
    expect(await part({ around: ids[at] ?? '', limit })).toEqual(wanted);
  });

  test('go on to both sides, none left out and none twice', async () => {
    const first = await page({ around: ids[15] ?? '', limit: 7 });
    const seen = first.data.map(({ id }) => id);
    for (let cursor = first.next_cursor; cursor; ) {
      const { data, next_cursor } = await page({ cursor, limit: 4 });
      seen.unshift(...data.map(({ id }) => id));
      cursor = next_cursor;
    }
    for (let cursor = first.newer_cursor; cursor; ) {
      const { data, newer_cursor } = await page({ cursor, limit: 4 });
      seen.push(...data.map(({ id }) => id));
      cursor = newer_cursor;
    }
    expect(seen).toEqual(ids);
  });

  test('are told from the last ones, which have nothing after them', async () => {
    expect(await part({ limit: 5 })).toEqual([25, 29, true, false]);
    const { next_cursor } = await page({ limit: 5 });
    expect(await part({ cursor: next_cursor ?? '', limit: 5 })).toEqual([20, 24, true, true]);
  });

  test('of a message that is not in the thread are refused, and so is a cursor beside it', async () => {
    const other = await customer(served);
    const [elsewhere] = (await owner.call('listMessages', { params: { id: other.ticketId } })).data;
    const { next_cursor } = await page({ limit: 5 });
    for (const query of [
      `around=${elsewhere?.id}`,
      `around=${NOBODY}`,
      'around=x',
      `around=${ids[0]}&cursor=${next_cursor}`,
    ]) {
      const answer = await owner.send(`/api/v1/tickets/${who.ticketId}/messages?${query}`);
      expect(await problemIn(answer), query).toEqual([422, 'invalid_request', 'around']);
    }
  });
});
