import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { later } from './customers.ts';

let served: Served;
let key: Client;
beforeAll(async () => {
  served = await openServed();
  key = await served.keyWith(['tickets:read']);
});
afterAll(() => served.close());

test('a key that many use at once serves all of them, at its first use and a minute later', async () => {
  for (const minutes of [0, 2]) {
    later(served, minutes);
    const calls = Array.from({ length: 30 }, () => key.call('listTickets'));
    expect((await Promise.all(calls)).map(page => page.data)).toEqual(calls.map(() => []));
  }
});
