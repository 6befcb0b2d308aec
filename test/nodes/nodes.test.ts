import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLOSE } from '../../contract/closeCodes.ts';
import { memberClient } from '../harness/client.ts';
import { type Feed, openFeed } from '../harness/feed.ts';
import { startRedis } from '../harness/redis.ts';
import { allMessages, allTickets } from '../harness/threads.ts';
import { openVisitor } from '../harness/visitor.ts';
import { startTwoNodes, type TwoNodes } from './twoNodes.ts';

describe.each(['the database', 'Redis'])('two processes that hear of each other through %s', through => {
  let nodes: TwoNodes;
  let stopRedis = async () => {};
  beforeAll(async () => {
    if (through === 'Redis') {
      const redis = await startRedis();
      stopRedis = redis.stop;
      nodes = await startTwoNodes({ REDIS_URL: redis.url });
    } else nodes = await startTwoNodes();
  });
  afterAll(async () => {
    await nodes.end();
    await stopRedis();
  });

  test('started at once, they have made one workspace, whose key opens both', async () => {
    for (const node of [nodes.a, nodes.b]) expect((await node.key.call('listMembers')).data).toHaveLength(1);
    expect(await asOwner('select count(*)::int from workspaces')).toEqual([[1]]);
  });

  test('THREAD-3: a text into either shows live at the other', async () => {
    for (const [here, there] of [
      [nodes.a, nodes.b],
      [nodes.b, nodes.a],
    ] as const) {
      const feed = await openFeed(there.url, there.key.headers);
      await here.text('+14155550001', `Into ${here.url}`);
      await expect.poll(() => bodies(feed), { timeout: 5000 }).toEqual([`Into ${here.url}`]);
      feed.close();
    }
  });

  test('SMS-1 SMS-2 TICK-5: 200 texts of 20 new phones into both at once: no profile, ticket or number twice, no gap', async () => {
    const feeds = [
      await openFeed(nodes.a.url, nodes.a.key.headers),
      await openFeed(nodes.b.url, nodes.b.key.headers),
    ];
    const before = (await allTickets(nodes.a.key)).length;
    const sent = await Promise.all(Array.from({ length: 200 }, (_, at) => sendOne(at)));
    expect(sent.map(response => response.status)).toEqual(sent.map(() => 200));

    const tickets = (await allTickets(nodes.b.key)).filter(ticket =>
      ticket.profile.phone?.startsWith('+1646555'),
    );
    expect(new Set(tickets.map(ticket => ticket.profile.phone)).size).toBe(20);
    expect(tickets.map(ticket => ticket.number).sort((x, y) => x - y)).toEqual(
      tickets.map((_, at) => before + 1 + at),
    );
    const texts = (await allMessages(nodes.a.key)).filter(message => message.body.startsWith('spread '));
    expect(new Set(texts.map(message => message.body)).size).toBe(200);
    expect(texts).toHaveLength(200);

    const [changes] = await asOwner(
      'select count(*)::int, max(number)::int, count(distinct number)::int from changes',
    );
    expect(changes?.[1]).toBe(changes?.[0]);
    expect(changes?.[2]).toBe(changes?.[0]);
    for (const feed of feeds) {
      await expect.poll(() => bodies(feed).length, { timeout: 10_000 }).toBe(200);
      const numbers = feed.changes().map(change => change.number);
      expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
      feed.close();
    }
  });

  test('ROLE-4: sign-out at one closes the socket at the other', async () => {
    const member = await memberClient(nodes.a.url, nodes.a.owner);
    const feed = await openFeed(nodes.b.url, member.headers);
    await member.call('signOut');
    expect(await feed.closed).toBe(CLOSE.signedOut);
  });

  test('THREAD-3: an agent at one sees what an agent at the other has before them', async () => {
    const agent = await memberClient(nodes.a.url, nodes.a.owner);
    const { member } = await agent.call('readSession');
    const [ticket] = await allTickets(nodes.a.key);
    const ticketId = String(ticket?.id);
    const [here, there] = [
      await openFeed(nodes.a.url, agent.headers),
      await openFeed(nodes.b.url, (await memberClient(nodes.b.url, nodes.b.owner)).headers),
    ];
    here.look(ticketId, 'replying');
    const replying = [{ member_id: member.id, doing: 'replying' }];
    await expect.poll(() => there.viewers(ticketId), { timeout: 5000 }).toEqual(replying);
    here.close();
    await expect.poll(() => there.viewers(ticketId), { timeout: 5000 }).toEqual([]);
    there.close();
  });

  test('CHAT-6 CHAT-7: a visitor at one hears the agent who answers at the other, and that they type', async () => {
    const agent = await memberClient(nodes.b.url, nodes.b.owner);
    const { workspace } = await agent.call('readSession');
    const visitor = await openVisitor(nodes.a.url, workspace.id);
    const tab = await visitor.tab();
    const feed = await openFeed(nodes.b.url, agent.headers);
    await visitor.write('Is anybody at the other node?');
    await visitor.call('typeInChat', { body: { typing: true } });
    const params = { id: visitor.sessionId };
    await expect.poll(() => bodies(feed), { timeout: 5000 }).toContain('Is anybody at the other node?');
    await expect.poll(() => feed.frames.some(frame => frame.type === 'typing')).toBe(true);
    await agent.call('typeReply', { params, body: { typing: true } });
    await expect.poll(() => tab.frames.some(frame => frame.type === 'typing')).toBe(true);
    await agent.call('reply', { params, body: { body: 'I am.' } });
    await expect.poll(() => tab.messages().at(-1)?.body).toBe('I am.');
    for (const one of [tab, feed]) one.close();
  });

  function sendOne(at: number): Promise<Response> {
    const node = at % 2 === 0 ? nodes.a : nodes.b;
    return node.text(`+1646555${1000 + (at % 20)}`, `spread ${at}`);
  }

  async function asOwner(sql: string): Promise<unknown[][]> {
    const client = new Client(nodes.owner);
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: 'array' }).finally(() => client.end());
    return rows;
  }
});

const bodies = (feed: Feed) => [...feed.messages().values()].map(message => message.body);
