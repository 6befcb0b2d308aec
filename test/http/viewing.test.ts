import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../contract/roles.ts';
import { type Feed, openFeed } from '../harness/feed.ts';
import { openServed, type Served } from '../harness/served.ts';

let served: Served;
let ids: Record<string, string>;
beforeAll(async () => {
  served = await openServed();
  const { data } = await (await served.as('owner')).call('listMembers');
  ids = Object.fromEntries(data.map(({ role, id }) => [role, id]));
});
afterAll(() => served.close());

const TICKET = '0197a3c4-5b6d-7e8f-9a0b-1c2d3e4f5a6b';

const openAs = async (role: Role, url = served.url): Promise<Feed> =>
  openFeed(url, (await served.as(role)).headers);
const by = (role: Role, doing = 'viewing') => ({ member_id: ids[role], doing });
const seen = (feed: Feed) => expect.poll(() => feed.viewers(TICKET));

test('THREAD-3: a colleague is seen to come, to write and to go, by who comes later too', async () => {
  const [looker, other] = [await openAs('owner'), await openAs('support')];
  looker.look(TICKET);
  await seen(other).toEqual([by('owner')]);
  looker.look(TICKET, 'noting');
  await seen(other).toEqual([by('owner', 'noting')]);
  const late = await openAs('manager');
  expect(late.viewers(TICKET)).toEqual([by('owner', 'noting')]);
  looker.look(null);
  for (const feed of [other, late]) await seen(feed).toEqual([]);
  for (const feed of [looker, other, late]) feed.close();
});

test('THREAD-3: whoever says too much is told by the last of it', async () => {
  const [looker, other] = [await openAs('owner'), await openAs('support')];
  for (let at = 0; at < 200; at += 1) looker.look(TICKET, at % 2 === 0 ? 'viewing' : 'noting');
  looker.look(TICKET, 'replying');
  await seen(other).toEqual([by('owner', 'replying')]);
  expect(other.frames.filter(({ type }) => type === 'viewing').length).toBeLessThan(10);
  for (const feed of [looker, other]) feed.close();
});

test('THREAD-3: a screen that is closed has gone, and what is no word of a screen is passed over', async () => {
  const [looker, other] = [await openAs('owner'), await openAs('support')];
  looker.say('{');
  looker.say(JSON.stringify({ type: 'viewing', ticket_id: 'x', doing: 'viewing' }));
  looker.look(TICKET);
  await seen(other).toEqual([by('owner')]);
  looker.close();
  await seen(other).toEqual([]);
  other.close();
});

test('THREAD-3: at another node they are seen too', async () => {
  const node = await served.another();
  const [looker, other] = [await openAs('owner'), await openAs('support', node.url)];
  // Until the other node listens nobody tells it: what is so is said again.
  await expect
    .poll(() => {
      looker.look(null);
      looker.look(TICKET, 'replying');
      return other.viewers(TICKET);
    })
    .toEqual([by('owner', 'replying')]);
  for (const feed of [looker, other]) feed.close();
  await node.stop();
});

test('ROLE-2: no API key is told who looks at what, and looks at nothing itself', async () => {
  const keys = await served.keyWith(['tickets:read']);
  const [feed, looker, other] = [
    await openFeed(served.url, keys.headers),
    await openAs('owner'),
    await openAs('support'),
  ];
  feed.look(TICKET, 'replying');
  looker.look(TICKET);
  await seen(other).toEqual([by('owner')]);
  const late = await openFeed(served.url, keys.headers);
  for (const one of [feed, late]) expect(one.viewers(TICKET)).toEqual([]);
  for (const one of [feed, late, looker, other]) one.close();
});
