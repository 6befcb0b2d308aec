import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../contract/chatShapes.ts';
import { replyToTicket } from '../../server/actions/replyToTicket.ts';
import { signIdentity } from '../../server/chat/signIdentity.ts';
import { type Decision, SYSTEM } from '../../server/domain/decision.ts';
import type { Facts } from '../../server/domain/facts.ts';
import { newMessage } from '../../server/domain/newMessage.ts';
import { created } from '../../server/domain/receivedText.ts';
import { SHARES } from '../../server/realtime/visitors.ts';
import { asApp } from '../../server/store/database.ts';
import { openGate } from '../../server/store/gate.ts';
import type { Client } from '../harness/client.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openTab, openVisitor, type Tab, type Visitor } from '../harness/visitor.ts';

const UNSAID = { body: 'Nobody rang', clientMessageId: undefined };

const DAY_MS = 24 * 3600 * 1000;

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const bodies = (messages: ChatMessage[]) => messages.map(({ body }) => body);
const theirs = (tab: Tab) => bodies(tab.messages().filter(({ source }) => source !== 'welcome'));
const answer = ({ sessionId: id }: Visitor, body: string, more = {}) =>
  owner.call('reply', { params: { id }, body: { body, ...more } });

async function begun(): Promise<Visitor> {
  const visitor = await openVisitor(served.url, served.workspaceId);
  await visitor.write('Hello');
  return visitor;
}

const beatToAll = () => {
  for (let share = 0; share < SHARES; share += 1) served.visitors.beat();
};

describe("CHAT-7: a visitor's tab", () => {
  test('is given the session first, whole, and nothing on the way keeps it back', async () => {
    const visitor = await begun();
    const tab = await visitor.tab();
    expect([tab.status, tab.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(tab.headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(tab.headers.get('x-accel-buffering')).toBe('no');
    expect(tab.headers.get('access-control-allow-origin')).toBe('*');
    const read = await visitor.call('readChat');
    const { session, messages, change_number } = read;
    expect(tab.frames).toEqual([{ type: 'changes', reload: true, session, messages, change_number }]);
    tab.close();
  });

  test('hears at once what is written, from either side and in every tab', async () => {
    const visitor = await openVisitor(served.url, served.workspaceId);
    const tabs = [await visitor.tab(), await visitor.tab()];
    await visitor.write('Is anybody there?');
    await answer(visitor, 'I am.');
    for (const tab of tabs) {
      await expect.poll(() => theirs(tab)).toEqual(['Is anybody there?', 'I am.']);
      expect(tab.last().session).toMatchObject({ status: 'open', agent: { name: 'owner' } });
      tab.close();
    }
  });

  test('hears nothing of other sessions, and nothing of what the team does to its ticket', async () => {
    const [visitor, other] = [await begun(), await begun()];
    const params = { id: visitor.sessionId };
    await owner.call('patchTicket', { params, body: { read: true } });
    const tab = await visitor.tab();
    await other.write('Not for you');
    await answer(other, 'Nor is this');
    await served.text('A text to the shop');
    const { member } = await owner.call('readSession');
    await owner.call('patchTicket', { params, body: { assignee_id: member.id } });
    const later = new Date(served.clock.now.getTime() + DAY_MS).toISOString();
    await answer(visitor, 'Tomorrow', { send_at: later });
    await answer(visitor, 'For you');
    await expect.poll(() => theirs(tab)).toEqual(['Hello', 'For you']);
    expect(tab.frames).toHaveLength(2);
    expect(JSON.stringify(tab.frames)).not.toContain(member.id);
    tab.close();
  });

  test('hears that its messages have been read, that ours have been seen elsewhere, and that it has ended', async () => {
    const visitor = await begun();
    const tab = await visitor.tab();
    const params = { id: visitor.sessionId };
    await owner.call('patchTicket', { params, body: { read: true } });
    await expect.poll(() => tab.last().session.seen_by_shop_until).not.toBeNull();
    const { id: message_id, sent_at } = await answer(visitor, 'Yes');
    await visitor.call('seeChatMessages', { body: { message_id, seen: true } });
    await expect.poll(() => tab.last().session.seen_until).toBe(sent_at);
    await expect.poll(() => tab.messages().at(-1)?.status).toBe('delivered');
    await owner.call('patchTicket', { params, body: { status: 'closed' } });
    await expect.poll(() => tab.last().session.status).toBe('ended');
    tab.close();
  });

  test('CHAT-4: is told who it is by its own token, and by none of another tab', async () => {
    const { secret } = await owner.call('createIdentityKey');
    const identity = await signIdentity(
      secret ?? '',
      { externalId: 'ada', email: 'ada@post.example' },
      served.clock.now,
    );
    const known = await openVisitor(served.url, served.workspaceId, { identity });
    await known.write('It is me');
    const byLink = await openVisitor(served.url, served.workspaceId);
    const { workspaceId, context } = served;
    const caller = { workspaceId, sessionId: known.sessionId, profileId: byLink.sessionId, identity: null };
    const token = context.chatTokens.seal(caller);
    const tabs = [await known.tab(), await openTab(served.url, { authorization: `Bearer ${token}` })];
    expect(tabs.map(tab => tab.last().session)).toMatchObject([
      { identified: true, email: 'ada@post.example' },
      { identified: true, email: null },
    ]);
    for (const tab of tabs) tab.close();
  });
});

describe('CHAT-7: a tab that comes back', () => {
  test('is told what it has missed, and what has changed of what it has', async () => {
    const visitor = await begun();
    const { id: message_id } = await answer(visitor, 'Delivered while you were away');
    const first = await visitor.tab();
    first.close();
    await first.ended;
    await visitor.call('seeChatMessages', { body: { message_id, seen: false } });
    await answer(visitor, 'Missed');
    const second = await visitor.tab({ after: first.last().change_number });
    expect(second.frames).toMatchObject([{ type: 'changes', reload: false }]);
    expect(theirs(second)).toEqual(['Delivered while you were away', 'Missed']);
    await answer(visitor, 'Live again');
    await expect.poll(() => bodies(second.messages()).at(-1)).toBe('Live again');
    second.close();
    const third = await visitor.tab({ after: second.last().change_number });
    expect(third.frames).toMatchObject([{ reload: false, messages: [] }]);
    third.close();
  });

  test.each<[string, (seen: number) => number]>([
    ['from a time that has not come yet', () => 10 ** 9],
    ['from another installation', () => 2 ** 52],
    ['from before everything, which is more than can be told', () => 0],
  ])('is given all anew when it comes %s', async (_, after) => {
    const visitor = await begun();
    for (let at = 0; at < 2100; at += 350) await makeChanges(350);
    const tab = await visitor.tab({ after: after(0) });
    expect(tab.frames).toMatchObject([{ reload: true }]);
    expect(theirs(tab)).toEqual(['Hello']);
    tab.close();
  });

  test('is told of its own session however many changes there were of others, up to 2000', async () => {
    const visitor = await begun();
    const before = await visitor.tab();
    before.close();
    await makeChanges(1900);
    const tab = await visitor.tab({ after: before.last().change_number });
    expect(tab.frames).toMatchObject([{ reload: false, messages: [] }]);
    tab.close();
  });

  test('is given all anew after seven days', async () => {
    const visitor = await begun();
    const tab = await visitor.tab();
    tab.close();
    await visitor.write('Since then');
    const { now } = served.clock;
    served.clock.now = new Date(now.getTime() + 8 * DAY_MS);
    const late = await visitor.tab({ after: tab.last().change_number });
    expect(late.frames).toMatchObject([{ reload: true }]);
    late.close();
    served.clock.now = now;
  });

  test('misses nothing of what is written in the very moment', async () => {
    const visitor = await begun();
    const written = Array.from({ length: 20 }, (_, at) => `At once ${at}`);
    const tabs: Promise<Tab>[] = [];
    for (const body of written) {
      tabs.push(visitor.tab());
      await visitor.write(body);
    }
    for (const tab of await Promise.all(tabs)) {
      await expect.poll(() => theirs(tab).toSorted()).toEqual(['Hello', ...written].toSorted());
      tab.close();
    }
  });

  async function makeChanges(count: number): Promise<void> {
    const change = { type: 'profile.created' as const, actor: { kind: 'system' as const, id: null } };
    const changes = Array.from({ length: count }, () => ({ ...change, profileId: null }));
    const { context, workspaceId } = served;
    await context.gate.submit({ workspaceId, load: {}, decide: () => ({ changes }) });
  }
});

describe('CHAT-7: a line', () => {
  test('beats, to every tab', async () => {
    const visitor = await begun();
    const tabs = await Promise.all(Array.from({ length: SHARES + 5 }, () => visitor.tab()));
    beatToAll();
    for (const tab of tabs) {
      await expect.poll(() => tab.frames.length).toBeGreaterThan(1);
      // The server's own beat may have come to some as well.
      const [session, ...beats] = tab.frames;
      expect(session).toMatchObject({ type: 'changes', reload: true });
      expect(beats).toEqual(beats.map(() => ({ type: 'beat' })));
      tab.close();
    }
  });

  test('hears of what was done at another node, and with the beat of what that could not say', async () => {
    const visitor = await begun();
    const other = await served.another();
    const tab = await openTab(other.url, visitor.headers);
    await visitor.write('Into the first node');
    await expect.poll(() => theirs(tab)).toEqual(['Hello', 'Into the first node']);
    const mute = openGate(asApp(served.owner), served.context.now, () => {}, {
      linkBase: served.url,
      hashOf: served.context.hashOf,
    });
    await replyToTicket({ gate: mute }, served.workspaceId, visitor.sessionId, UNSAID, SYSTEM);
    for (let share = 0; share < SHARES; share += 1) other.visitors.beat();
    await expect.poll(() => theirs(tab).at(-1)).toBe(UNSAID.body);
    await mute.close();
    await other.stop();
    await tab.ended;
  });

  test('CHAT-4: ends with the token, and not before', async () => {
    const visitor = await begun();
    const tab = await visitor.tab();
    const { now } = served.clock;
    served.clock.now = new Date(now.getTime() + 30 * DAY_MS - 1000);
    beatToAll();
    await expect.poll(() => tab.frames.at(-1)).toEqual({ type: 'beat' });
    served.clock.now = new Date(now.getTime() + 30 * DAY_MS);
    beatToAll();
    await tab.ended;
    expect((await openTab(served.url, visitor.headers)).status).toBe(401);
    served.clock.now = now;
  });

  test('ends with its node, and a stop waits for none', async () => {
    const node = await served.another();
    const visitor = await begun();
    const tabs = [await openTab(node.url, visitor.headers), await openTab(node.url, visitor.headers)];
    await node.stop();
    await Promise.all(tabs.map(tab => tab.ended));
    await expect(openTab(node.url, visitor.headers)).rejects.toThrow();
  });

  test('that takes nothing in is cut, and what waits for it is let go', async () => {
    const visitor = await begun();
    const { hostname, port } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    const head = ['GET /api/v1/chat/stream?tab=takes-nothing-in HTTP/1.1', `Host: ${hostname}:${port}`];
    socket.write([...head, `Authorization: ${visitor.headers.authorization}`, '', ''].join('\r\n'));
    // Told of the first frame, it never reads any.
    await once(socket, 'readable');
    const good = await visitor.tab();
    for (let at = 0; at < 4; at += 1) {
      await flood(visitor);
      await expect.poll(() => good.messages().length).toBe(2 + (at + 1) * MANY);
    }
    await expect.poll(() => served.presence.tabsOf(visitor.sessionId)).toBe(1);
    const closed = once(socket, 'close');
    socket.on('error', () => {}).resume();
    await closed;
    good.close();
  });

  test('is one of thirty at most to a session', async () => {
    const visitor = await begun();
    const tabs = await Promise.all(Array.from({ length: 30 }, () => visitor.tab()));
    expect((await visitor.tab()).status).toBe(429);
    for (const tab of tabs) tab.close();
    await expect.poll(() => served.presence.tabsOf(visitor.sessionId)).toBe(0);
    const again = await visitor.tab();
    expect(again.status).toBe(200);
    again.close();
  });

  /** So much at once that the machine's own buffers are full after the second time. */
  async function flood({ sessionId: ticketId }: Visitor): Promise<void> {
    const { context, workspaceId } = served;
    await context.gate.submit({ workspaceId, load: { ticketId }, decide: flooded });
  }
});

const MANY = 200;

function flooded(facts: Facts): Decision {
  const { ticket } = facts;
  if (!ticket) return { refused: 'not_found' };
  const { id: ticketId, threadId, profileId } = ticket;
  const chat = { channel: 'web_chat', direction: 'outbound', source: 'system', status: 'sent' } as const;
  const body = 'x'.repeat(30_000);
  const messages = Array.from({ length: MANY }, () =>
    newMessage(facts, { threadId, profileId, ticketId, ...chat, body }, {}),
  );
  return { messages, changes: messages.map(message => created(message, SYSTEM)) };
}
