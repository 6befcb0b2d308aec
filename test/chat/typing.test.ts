import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIdentity } from '../../server/chat/signIdentity.ts';
import type { Client } from '../harness/client.ts';
import { type Feed, openFeed } from '../harness/feed.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openTab, openVisitor, type Tab, type Visitor } from '../harness/visitor.ts';
import { openAnotherShop } from '../http/anotherShop.ts';
import { NOBODY } from '../http/problems.ts';

let served: Served;
let owner: Client;
beforeAll(async () => {
  served = await openServed();
  owner = await served.as('owner');
});
afterAll(() => served.close());

const typingIn = (frames: (Tab | Feed)['frames']) => frames.filter(({ type }) => type === 'typing');

async function begun(): Promise<Visitor> {
  const visitor = await openVisitor(served.url, served.workspaceId);
  await visitor.write('Hello');
  return visitor;
}

const agentTypes = ({ sessionId: id }: Visitor, typing: boolean) =>
  owner.call('typeReply', { params: { id }, body: { typing } });
const visitorTypes = (visitor: Visitor, typing: boolean) => visitor.call('typeInChat', { body: { typing } });

describe('CHAT-6 THREAD-3: an agent who types', () => {
  test('is seen in every tab of that visitor, by name, on every node, and in no other', async () => {
    const other = await served.another();
    const [visitor, nobody] = [await begun(), await begun()];
    const tabs = [await visitor.tab(), await openTab(other.url, visitor.headers)];
    const elsewhere = await nobody.tab();
    await agentTypes(visitor, true);
    await agentTypes(visitor, false);
    const agent = { name: 'owner', picture: null };
    for (const tab of tabs)
      await expect
        .poll(() => typingIn(tab.frames))
        .toEqual([
          { type: 'typing', typing: true, agent },
          { type: 'typing', typing: false, agent },
        ]);
    expect(typingIn(elsewhere.frames)).toEqual([]);
    for (const tab of [...tabs, elsewhere]) tab.close();
    await other.stop();
  });

  test('is kept nowhere: whoever comes later is not told', async () => {
    const visitor = await begun();
    await agentTypes(visitor, true);
    const tab = await visitor.tab();
    expect(tab.frames).toHaveLength(1);
    tab.close();
  });

  test('in a text is nothing to anybody, and in no ticket of ours there is nothing to type', async () => {
    const { ticketId } = await openAnotherShop(served);
    await served.text('Hello');
    const [text] = (await owner.call('listTickets', { query: { channel: 'sms' } })).data;
    await owner.call('typeReply', { params: { id: text?.id ?? '' }, body: { typing: true } });
    for (const id of [NOBODY, ticketId])
      await expect(owner.call('typeReply', { params: { id }, body: { typing: true } })).rejects.toMatchObject(
        {
          code: 'not_found',
        },
      );
  });
});

describe('CHAT-6 THREAD-3: a visitor who types', () => {
  test('is seen on every screen of the shop, on every node, and of no other', async () => {
    const other = await served.another();
    const visitor = await begun();
    const feeds = [await openFeed(served.url, owner.headers), await openFeed(other.url, owner.headers)];
    await visitorTypes(visitor, true);
    await visitorTypes(visitor, false);
    const told = { type: 'typing', ticket_id: visitor.sessionId };
    for (const feed of feeds) {
      await expect
        .poll(() => typingIn(feed.frames))
        .toEqual([
          { ...told, typing: true },
          { ...told, typing: false },
        ]);
      feed.close();
    }
    await other.stop();
  });

  test.each<[string, (visitor: Visitor) => Promise<unknown>]>([
    ['TICK-6: who is blocked', blocked],
    ['TICK-6: whom the shop has named as somebody who is blocked', namedAsBlocked],
    ['TICK-3: whose session has ended', visitor => visitor.call('endChat')],
  ])('%s is heard by nobody', async (_, become) => {
    const [visitor, free] = [await begun(), await begun()];
    await become(visitor);
    const feed = await openFeed(served.url, owner.headers);
    await visitorTypes(visitor, true);
    await visitorTypes(free, true);
    await expect.poll(() => typingIn(feed.frames)).toMatchObject([{ ticket_id: free.sessionId }]);
    feed.close();
  });

  test('before the first message is heard by nobody: there is no ticket', async () => {
    const visitor = await openVisitor(served.url, served.workspaceId);
    await visitorTypes(visitor, true);
  });

  async function blocked({ sessionId: id }: Visitor): Promise<void> {
    const { profile } = await owner.call('readTicket', { params: { id } });
    await owner.call('blockProfile', { params: { id: profile.id } });
  }

  async function namedAsBlocked({ token }: Visitor): Promise<void> {
    const { secret } = await owner.call('createIdentityKey');
    const identity = await signIdentity(secret ?? '', { externalId: 'rude' }, served.clock.now);
    const known = await openVisitor(served.url, served.workspaceId, { identity });
    await known.write('Rude words');
    await blocked(known);
    await openVisitor(served.url, served.workspaceId, { identity, token });
  }
});
