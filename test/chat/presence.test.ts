import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE } from '../../server/actions/patience.ts';
import { inWorkspace } from '../../server/store/database.ts';
import { openServed, type Served } from '../harness/served.ts';
import { openVisitor } from '../harness/visitor.ts';
import { BASKET, BOWL, HERE, leftAt, type Watching, watch } from './watching.ts';

let served: Served;
let shop: Watching;
beforeAll(async () => {
  served = await openServed({ visitorBackMs: 10 });
  shop = await watch(served);
});
afterAll(() => served.close());

describe('CHAT-5: a visitor', () => {
  test('is here while a tab is open, and has left when it was closed', async () => {
    const visitor = await shop.begun();
    const tab = await shop.opened(visitor, served.url, BASKET);
    await expect.poll(() => shop.whereIs(visitor)).toEqual({ ...HERE, page: BASKET });
    shop.seconds(100);
    tab.close();
    await expect.poll(() => shop.whereIs(visitor)).toEqual({ ...leftAt(served.clock.now), page: BASKET });
    expect(await shop.tabsOf(visitor)).toEqual([]);
    const back = await shop.opened(visitor);
    await expect.poll(() => shop.whereIs(visitor)).toMatchObject({ here: true, page: BOWL });
    back.close();
  });

  test('has not left while another tab is open', async () => {
    const visitor = await shop.begun();
    const [one, other] = [await shop.opened(visitor), await shop.opened(visitor)];
    one.close();
    await expect.poll(() => shop.tabsOf(visitor)).toEqual([other.name]);
    expect(await shop.whereIs(visitor)).toMatchObject(HERE);
    shop.seconds(1);
    other.close();
    await expect.poll(() => shop.whereIs(visitor)).toMatchObject(leftAt(served.clock.now));
  });

  test('has one tab, when its line breaks and it connects anew before anybody has noticed', async () => {
    const visitor = await shop.begun();
    const first = await shop.opened(visitor);
    const again = await visitor.tab({ name: first.name, page: BOWL });
    first.close();
    await expect.poll(() => served.presence.tabsOf(visitor.sessionId)).toBe(1);
    expect(await shop.tabsOf(visitor)).toEqual([first.name]);
    again.close();
    await expect.poll(() => shop.whereIs(visitor)).toMatchObject(leftAt(served.clock.now));
  });

  test('who has not written yet leaves no trace', async () => {
    const visitor = await openVisitor(served.url, served.workspaceId);
    const tab = await shop.opened(visitor);
    tab.close();
    await expect.poll(() => shop.tabsOf(visitor)).toEqual([]);
    const kept = await inWorkspace(served.db, served.workspaceId, tx =>
      tx.selectFrom('chatSessions').select('id').where('id', '=', visitor.sessionId).execute(),
    );
    expect(kept).toEqual([]);
  });

  test('is where their tab says that it is now', async () => {
    const visitor = await shop.begun();
    const tab = await shop.opened(visitor);
    const visit = (page: typeof BOWL | null) => visitor.call('visitPage', { body: { tab: tab.name, page } });
    const params = { id: visitor.sessionId };
    await visit(BASKET);
    await expect.poll(() => shop.whereIs(visitor)).toEqual({ ...HERE, page: BASKET });
    const { as_of } = await shop.owner.call('readTicket', { params });
    for (const page of [BASKET, null]) await visit(page);
    expect((await shop.owner.call('readTicket', { params })).as_of).toBe(as_of);
    tab.close();
  });
});

describe('CHAT-5: a page that is being closed', () => {
  test('says so, and is believed though its line lives', async () => {
    const visitor = await shop.begun();
    const tab = await shop.opened(visitor);
    shop.seconds(5);
    const answer = await shop.beacon(JSON.stringify({ token: visitor.token, tab: tab.name }));
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    await tab.ended;
    await expect.poll(() => shop.whereIs(visitor)).toMatchObject(leftAt(served.clock.now));
  });

  test('closes no other tab, and nobody is told whether there was one', async () => {
    const [visitor, other] = [await shop.begun(), await shop.begun()];
    const tab = await shop.opened(visitor);
    const { token } = visitor;
    const bodies = [
      JSON.stringify({ token: other.token, tab: tab.name }),
      JSON.stringify({ token, tab: 'another-tab' }),
      JSON.stringify({ token: `${token}x`, tab: tab.name }),
      JSON.stringify({ token, tab: tab.name, more: 1 }),
      ...['', 'null', '{', 'x'.repeat(20_000)],
    ];
    for (const body of bodies) expect((await shop.beacon(body)).status, body.slice(0, 40)).toBe(204);
    expect((await shop.beacon('{}', 'application/json')).status).toBe(204);
    expect(served.presence.tabsOf(visitor.sessionId)).toBe(1);
    tab.close();
  });
});

test('CHAT-5: a tab that says nothing for long is gone, though its line lives; one that speaks stays', async () => {
  const [silent, speaking] = [await shop.begun(), await shop.begun()];
  const [mute, tab] = [await shop.opened(silent), await shop.opened(speaking)];
  shop.seconds(50);
  await speaking.call('visitPage', { body: { tab: tab.name, page: null } });
  shop.seconds(PATIENCE.tabSilentMs / 1000 - 50);
  served.presence.check();
  expect(served.presence.tabsOf(silent.sessionId)).toBe(1);
  shop.seconds(1);
  served.presence.check();
  await mute.ended;
  await expect.poll(() => shop.whereIs(silent)).toMatchObject(leftAt(served.clock.now));
  expect(await shop.whereIs(speaking)).toMatchObject(HERE);
  tab.close();
});
