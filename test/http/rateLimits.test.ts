import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, keyClient, refusalIn } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';

/** So slow that nothing comes back while a test runs. */
const SLOW = 0.001;
const POLICIES = {
  key: { perSecond: SLOW, burst: 5 },
  session: { perSecond: SLOW, burst: 4 },
  address: { perSecond: SLOW, burst: 60 },
};

let served: Served;
beforeAll(async () => {
  served = await openServed({}, POLICIES);
});
afterAll(() => served.close());

async function statusesOf(ask: () => Promise<Response>, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let at = 0; at < times; at += 1) statuses.push((await ask()).status);
  return statuses;
}

const tickets = (caller: Client) => () => caller.send('/api/v1/tickets');

describe('DATA-3: how often the API may be called', () => {
  test('a key may so often, is told how much is left, and then when to come again; another key is another', async () => {
    const key = await served.keyWith(['tickets:read']);
    const first = await key.send('/api/v1/tickets');
    expect(Object.fromEntries([...first.headers].filter(([name]) => name.startsWith('ratelimit')))).toEqual({
      'ratelimit-policy': '"key";q=5;w=5000',
      ratelimit: '"key";r=4;t=1000',
      'ratelimit-limit': '5',
      'ratelimit-remaining': '4',
      'ratelimit-reset': '1000',
    });
    expect(await statusesOf(tickets(key), 4)).toEqual([200, 200, 200, 200]);
    const refused = await key.send('/api/v1/tickets');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect(await refusalIn(refused)).toMatchObject({ status: 429, code: 'rate_limited' });
    expect((await tickets(await served.keyWith(['tickets:read']))()).status).toBe(200);
  });

  test('what a key calls under /klaviyo/api counts with the rest, and is refused in the shape of there', async () => {
    const key = await served.keyWith(['tickets:read', 'profiles:read']);
    const profiles = () => key.send('/klaviyo/api/profiles');
    expect(await statusesOf(tickets(key), 3)).toEqual([200, 200, 200]);
    expect(await statusesOf(profiles, 2)).toEqual([200, 200]);
    const refused = await profiles();
    expect([refused.status, await refused.json()]).toMatchObject([429, { errors: [{ code: 'throttled' }] }]);
  });

  test('a member may by their session', async () => {
    const [here, there] = [await served.as('owner'), await served.as('owner')];
    expect(await statusesOf(tickets(here), 5)).toEqual([200, 200, 200, 200, 429]);
    expect((await tickets(there)()).status).toBe(200);
  });

  test('whoever tries one key after the other is counted by address, and keys that are right are not', async () => {
    const key = await served.keyWith(['tickets:read']);
    const guess = (at: number) => tickets(keyClient(served.url, `prl_live_${at}`))();
    const guesses = await Promise.all(Array.from({ length: 80 }, (_, at) => guess(at)));
    const count = (status: number) => guesses.filter(one => one.status === status).length;
    expect(count(401) + count(429)).toBe(80);
    expect(count(429)).toBeGreaterThanOrEqual(20);
    expect((await tickets(key)()).status).toBe(200);
    expect((await fetch(`${served.url}/api/v1/sign_in_providers`)).status).toBe(429);
  });
});
