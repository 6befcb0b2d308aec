import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SILENT_AFTER_MS } from '../../server/actions/chat/visit.ts';
import { sweepTabs } from '../../server/chat/sweepTabs.ts';
import { type Node, openServed, type Served } from '../harness/served.ts';
import { BASKET, BOWL, HERE, leftAt, type Watching, watch } from './watching.ts';

const SILENCE = SILENT_AFTER_MS / 1000;

let served: Served;
let shop: Watching;
beforeAll(async () => {
  served = await openServed({ visitorBackMs: 10 });
  shop = await watch(served);
});
afterAll(() => served.close());

const sweep = () => sweepTabs(served.context);

async function beating(seconds: number, ...nodes: Pick<Node, 'presence'>[]): Promise<void> {
  shop.seconds(seconds);
  for (const { presence } of nodes) await presence.beat();
}

describe('CHAT-5: on several nodes', () => {
  test('a visitor has left when the last tab has, wherever it was', async () => {
    const other = await served.another();
    const visitor = await shop.begun();
    const [here, there] = [await shop.opened(visitor), await shop.opened(visitor, other.url)];
    here.close();
    await expect.poll(() => shop.tabsOf(visitor)).toEqual([there.name]);
    expect(await shop.whereIs(visitor)).toMatchObject(HERE);
    shop.seconds(1);
    there.close();
    await expect.poll(() => shop.whereIs(visitor)).toMatchObject(leftAt(served.clock.now));
    await other.stop();
  });

  test('what a tab says counts, whichever node hears it', async () => {
    const other = await served.another();
    const visitor = await shop.begun();
    const tab = await shop.opened(visitor, other.url);
    await beating(50, served, other);
    await visitor.call('visitPage', { body: { tab: tab.name, page: BASKET } });
    await expect.poll(() => shop.whereIs(visitor)).toEqual({ ...HERE, page: BASKET });
    // Nodes hear of each other in the order in which things were said: what the tab said has come by then.
    await shop.owner.call('typeReply', { params: { id: visitor.sessionId }, body: { typing: true } });
    await expect.poll(() => tab.frames.at(-1)?.type).toBe('typing');
    await beating(50, served, other);
    other.presence.check();
    expect(other.presence.tabsOf(visitor.sessionId)).toBe(1);
    await shop.beacon(JSON.stringify({ token: visitor.token, tab: tab.name }));
    await tab.ended;
    await expect.poll(() => shop.whereIs(visitor)).toMatchObject(leftAt(served.clock.now));
    await other.stop();
  });

  test('two tabs on two pages do not take turns at being where the visitor is', async () => {
    const other = await served.another();
    const visitor = await shop.begun();
    const tabs = [await shop.opened(visitor, other.url, BASKET), await shop.opened(visitor, other.url, BOWL)];
    await expect.poll(() => shop.whereIs(visitor)).toEqual({ ...HERE, page: BOWL });
    for (const tab of tabs) await visitor.call('visitPage', { body: { tab: tab.name, page: BASKET } });
    expect(await shop.whereIs(visitor)).toEqual({ ...HERE, page: BOWL });
    for (const tab of tabs) tab.close();
    await other.stop();
  });
});

test('CHAT-5: a node that dies is missed after a while. Who has not come back left when it was last heard of', async () => {
  const other = await served.another();
  const [gone, back] = [await shop.begun(), await shop.begun()];
  for (const visitor of [gone, back]) await shop.opened(visitor, other.url);
  await beating(0, other);
  const lastHeard = served.clock.now;
  await beating(20, served);
  const again = await shop.opened(back);
  await beating(SILENCE - 21, served);
  await sweep();
  expect(await shop.whereIs(gone)).toMatchObject(HERE);
  await beating(1, served);
  await sweep();
  expect(await shop.whereIs(gone)).toMatchObject(leftAt(lastHeard));
  expect(await shop.whereIs(back)).toMatchObject(HERE);
  expect(await shop.tabsOf(back)).toEqual([again.name]);

  // It was not dead after all, and its tabs have been open all the time.
  await beating(1, other);
  await expect.poll(() => shop.whereIs(gone)).toMatchObject({ here: true });
  expect(await shop.tabsOf(gone)).toHaveLength(1);
  again.close();
  await other.stop();
});

test('CHAT-5: a node that is stopped sees nobody off. Who has not come back left when it stopped', async () => {
  const other = await served.another();
  const [gone, back, briefly] = [await shop.begun(), await shop.begun(), await shop.begun()];
  for (const visitor of [gone, back, briefly]) await shop.opened(visitor, other.url);
  await beating(5, served, other);
  await other.stop();
  const stopped = served.clock.now;
  for (const visitor of [gone, back, briefly]) expect(await shop.whereIs(visitor)).toMatchObject(HERE);

  shop.seconds(2);
  const [again, once] = [await shop.opened(back), await shop.opened(briefly)];
  shop.seconds(2);
  once.close();
  await expect.poll(() => shop.whereIs(briefly)).toMatchObject(leftAt(served.clock.now));
  await sweep();
  expect(await shop.whereIs(gone)).toMatchObject(HERE);

  await beating(SILENCE, served);
  await sweep();
  expect(await shop.whereIs(gone)).toMatchObject(leftAt(stopped));
  expect(await shop.whereIs(back)).toMatchObject(HERE);
  expect(await shop.tabsOf(briefly)).toEqual([]);
  again.close();
});

test('CHAT-5: who began to write and never opened a line has left after a minute', async () => {
  const visitor = await shop.begun();
  await sweep();
  expect(await shop.whereIs(visitor)).toMatchObject(HERE);
  shop.seconds(61);
  await sweep();
  expect(await shop.whereIs(visitor)).toMatchObject(leftAt(served.clock.now));
});
