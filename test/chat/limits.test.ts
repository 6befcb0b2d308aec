import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { JSON_BODY, Refused } from '../harness/client.ts';
import { still } from '../harness/pictures.ts';
import { openServed, type Served } from '../harness/served.ts';
import { formWith } from '../harness/upload.ts';
import { openVisitor, type Visitor } from '../harness/visitor.ts';

let served: Served;
beforeAll(async () => {
  served = await openServed();
});
beforeEach(() => {
  served.clock.now = new Date(served.clock.now.getTime() + 120_000);
});
afterAll(() => served.close());

const start = (headers?: Record<string, string>) =>
  openVisitor(served.url, served.workspaceId, headers && { headers });

/** How many go through before one is refused for there being too many. */
async function goThrough(call: (at: number) => Promise<unknown>): Promise<number> {
  for (let at = 0; at < 400; at += 1)
    try {
      await call(at);
    } catch (error) {
      if (error instanceof Refused && error.code === 'rate_limited') return at;
      throw error;
    }
  return Number.POSITIVE_INFINITY;
}

const post = (visitor: Visitor, path: string, body: object) =>
  visitor.send(path, {
    method: 'POST',
    headers: JSON_BODY,
    body: JSON.stringify(body),
  });

describe('CHAT-4: in a minute', () => {
  test('a session writes 30 messages, is told when it may again, and then may', async () => {
    const [visitor, other] = [await start(), await start()];
    expect(await goThrough(at => visitor.write(`Message ${at}`))).toBe(30);
    const words = { body: 'One more', client_message_id: 'one-more' };
    const refused = await post(visitor, '/api/v1/chat/messages', words);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect(refused.headers.get('access-control-expose-headers')).toBe('retry-after');
    await other.write('I am another');
    served.clock.now = new Date(served.clock.now.getTime() + 60_000);
    expect((await post(visitor, '/api/v1/chat/messages', words)).status).toBe(201);
  });

  test('30 sessions are begun from one address, whatever it says of itself behind a proxy', async () => {
    const behind = (address: string) => ({ 'x-forwarded-for': `10.0.0.${Math.random()}, ${address}` });
    const begin = (address: string) => async () => (await start(behind(address))).write('Hello');
    expect(await goThrough(begin('203.0.113.7'))).toBe(30);
    expect(await goThrough(begin('203.0.113.8'))).toBe(30);
    await begin('203.0.113.9')();
  });

  test('and whose session has begun writes on', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.20' };
    const visitor = await start(headers);
    await visitor.write('Hello');
    await goThrough(async () => (await start(headers)).write('Hello'));
    await visitor.write('I was here before');
  });

  test('a session uploads 10 pictures; an address as many before it has written', async () => {
    const bytes = await still('png');
    const upload = async (visitor: Visitor) => {
      const answer = await visitor.send('/api/v1/chat/media', { method: 'POST', body: formWith(bytes) });
      return answer.status;
    };
    const headers = { 'x-forwarded-for': '203.0.113.30' };
    const begun = await start(headers);
    await begun.write('Look');
    for (let at = 0; at < 10; at += 1) expect(await upload(begun)).toBe(201);
    expect(await upload(begun)).toBe(429);
    for (let at = 0; at < 10; at += 1) expect(await upload(await start(headers))).toBe(201);
    expect(await upload(await start(headers))).toBe(429);
  });

  test('it gives no more than 10 addresses, and as many signs as its tabs need', async () => {
    const visitor = await start();
    await visitor.write('Hello');
    const email = (at: number) => ({ body: { email: `mara${at}@post.example` } });
    expect(await goThrough(at => visitor.call('giveChatEmail', email(at)))).toBe(10);
    expect(await goThrough(() => visitor.call('typeInChat', { body: { typing: true } }))).toBe(240);
    await expect(
      visitor.call('visitPage', { body: { tab: 'one-of-mine', page: null } }),
    ).rejects.toMatchObject({
      status: 429,
    });
  });

  test('CHAT-6: a member types 120 times', async () => {
    const visitor = await start();
    await visitor.write('Hello');
    const owner = await served.as('owner');
    const type = { params: { id: visitor.sessionId }, body: { typing: true } };
    expect(await goThrough(() => owner.call('typeReply', type))).toBe(120);
    const other = await served.as('support');
    await other.call('typeReply', type);
  });
});
