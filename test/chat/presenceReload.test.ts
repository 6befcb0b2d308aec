import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServed, type Served } from '../harness/served.ts';
import { BASKET, BOWL, HERE, type Watching, watch } from './watching.ts';

let served: Served;
let shop: Watching;
beforeAll(async () => {
  served = await openServed({ visitorBackMs: 600_000 });
  shop = await watch(served);
});
afterAll(() => served.close());

test('CHAT-5: a page that is loaded anew changes nothing, and the next page only where the visitor is', async () => {
  const visitor = await shop.begun();
  const state = () => shop.owner.call('readTicket', { params: { id: visitor.sessionId } });
  let tab = await shop.opened(visitor);
  const { as_of } = await state();
  for (let again = 0; again < 3; again += 1) {
    tab.close();
    await expect.poll(() => served.presence.tabsOf(visitor.sessionId)).toBe(0);
    tab = await shop.opened(visitor);
    await expect.poll(() => shop.tabsOf(visitor)).toEqual([tab.name]);
  }
  expect(await shop.whereIs(visitor)).toEqual({ ...HERE, page: BOWL });
  expect((await state()).as_of).toBe(as_of);

  tab.close();
  await expect.poll(() => served.presence.tabsOf(visitor.sessionId)).toBe(0);
  await shop.opened(visitor, served.url, BASKET);
  await expect.poll(() => shop.whereIs(visitor)).toEqual({ ...HERE, page: BASKET });
  expect((await state()).as_of).toBe(as_of + 1);
});
