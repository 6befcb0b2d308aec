import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyClient, memberClient } from '../harness/client.ts';
import { startRedis } from '../harness/redis.ts';
import { startTwoNodes, type TwoNodes } from './twoNodes.ts';

let nodes: TwoNodes;
let redis: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  redis = await startRedis();
  const limits = { RATE_LIMIT_KEY: '1/100', RATE_LIMIT_ADDRESS: '1/5' };
  nodes = await startTwoNodes({ REDIS_URL: redis.url, ...limits });
});
afterAll(async () => {
  await nodes.end();
  await redis.stop();
});

/** As often at each of the two, by a key that nobody has called with before. */
async function callBoth(times: number): Promise<number[]> {
  const owner = await memberClient(nodes.a.url, nodes.a.owner);
  const { key } = await owner.call('createApiKey', { body: { name: 'Till', scopes: ['tickets:read'] } });
  const both = [nodes.a, nodes.b].flatMap(({ url }) =>
    Array.from({ length: times }, () => keyClient(url, key)),
  );
  return Promise.all(both.map(async client => (await client.send('/api/v1/tickets')).status));
}

test('DATA-3: over two processes a key has one limit, which providers never have', async () => {
  // Either alone would let all of its own through.
  const statuses = await callBoth(90);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  const through = statuses.filter(status => status === 200).length;
  expect(through).toBeGreaterThanOrEqual(100);
  // What comes back meanwhile is one a second.
  expect(through).toBeLessThan(150);
  const texts = Array.from({ length: 20 }, (_, at) => nodes.a.text('+14155550001', `text ${at}`));
  expect((await Promise.all(texts)).map(answer => answer.status)).toEqual(texts.map(() => 200));
});

test('DATA-3: without its Redis each process counts for itself', async () => {
  await redis.stop();
  redis = { ...redis, stop: async () => {} };
  const answers = await callBoth(3);
  expect(answers).toEqual(answers.map(() => 200));
});
