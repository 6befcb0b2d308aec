import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLOSE } from '../../contract/closeCodes.ts';
import type { Role } from '../../contract/roles.ts';
import { type Feed, openFeed } from '../harness/feed.ts';
import { openServed, type Served } from '../harness/served.ts';

let served: Served;
beforeAll(async () => {
  served = await openServed();
});
afterAll(() => served.close());

const openAs = async (role: Role, after?: number): Promise<Feed> =>
  openFeed(served.url, (await served.as(role)).headers, after);

const bodies = (feed: Feed) => [...feed.messages().values()].map(message => message.body);

describe('the live feed', () => {
  test.each(['owner', 'admin', 'manager', 'support'] as const)(
    'ROLE-2 THREAD-3: shows %s what happens, at once',
    async role => {
      const feed = await openAs(role);
      expect(feed.frames).toMatchObject([{ type: 'hello', reload: false }]);
      await served.text(`For ${role}`);
      await expect.poll(() => bodies(feed)).toEqual([`For ${role}`]);
      feed.close();
    },
  );

  test.each(['analyst', 'campaign_coordinator', 'content_creator'] as const)(
    'ROLE-2: is closed to %s',
    async role => {
      const feed = await openAs(role);
      expect(await feed.closed).toBe(CLOSE.forbiddenRole);
      expect(feed.frames).toEqual([]);
    },
  );

  test('is closed to nobody, to a key that may not read tickets, and to what is no key', async () => {
    const keys = await served.keyWith(['profiles:read']);
    const closings = [{}, { authorization: 'Bearer x' }, { cookie: 'parley_session=x' }, keys.headers];
    const feeds = await Promise.all(closings.map(headers => openFeed(served.url, headers)));
    const codes = await Promise.all(feeds.map(feed => feed.closed));
    expect(codes).toEqual([CLOSE.notSignedIn, CLOSE.notSignedIn, CLOSE.notSignedIn, CLOSE.forbiddenRole]);
  });

  test('ROLE-4: ends at once with the session, and only with that one', async () => {
    const [leaving, staying] = [await served.as('support'), await served.as('support')];
    const [gone, there] = [
      await openFeed(served.url, leaving.headers),
      await openFeed(served.url, staying.headers),
    ];
    await leaving.call('signOut');
    expect(await gone.closed).toBe(CLOSE.signedOut);
    await served.text('After the sign-out');
    await expect.poll(() => bodies(there)).toEqual(['After the sign-out']);
    expect(bodies(gone)).toEqual([]);
    await expect(leaving.call('readSession')).rejects.toMatchObject({ status: 401, code: 'not_signed_in' });
    there.close();
  });

  test('ROLE-4: ends with a session that ends in the very moment of its opening', async () => {
    for (let round = 0; round < 20; round += 1) {
      const leaving = await served.as('support');
      const [feed] = await Promise.all([openFeed(served.url, leaving.headers), leaving.call('signOut')]);
      expect([CLOSE.signedOut, CLOSE.notSignedIn]).toContain(await feed.closed);
    }
  });

  test('is refused to the page of another site that rides on the cookie', async () => {
    const { headers } = await served.as('owner');
    const feed = await openFeed(served.url, { ...headers, origin: 'https://evil.example' });
    expect([await feed.closed, feed.frames]).toEqual([CLOSE.notSignedIn, []]);
    const own = await openFeed(served.url, { ...headers, origin: served.url });
    expect(own.frames).toHaveLength(1);
    own.close();
  });

  test('resumes after the last change that was seen, and misses none', async () => {
    const first = await openAs('owner');
    await served.text('Seen');
    await expect.poll(() => bodies(first)).toEqual(['Seen']);
    first.close();
    const seen = first.changes().at(-1)?.number ?? 0;
    for (const body of ['Missed one', 'Missed two']) await served.text(body);
    const second = await openAs('owner', seen);
    expect(second.frames[0]).toMatchObject({ type: 'hello', reload: false });
    await served.text('Live again');
    await expect.poll(() => bodies(second).sort()).toEqual(['Live again', 'Missed one', 'Missed two']);
    const numbers = second.changes().map(change => change.number);
    expect(numbers).toEqual(numbers.map((_, at) => seen + 1 + at));
    second.close();
  });

  test.each([10 ** 9, 2 ** 52])(
    'says to reload when it is asked for what is not there yet: %i',
    async after => {
      const feed = await openAs('owner', after);
      expect(feed.frames[0]).toMatchObject({ type: 'hello', reload: true });
      feed.close();
    },
  );

  test('says to reload when more than seven days have passed', async () => {
    const first = await openAs('owner');
    await served.text('Long ago');
    await expect.poll(() => bodies(first)).toEqual(['Long ago']);
    first.close();
    served.clock.now = new Date(served.clock.now.getTime() + 8 * 24 * 3_600_000);
    const seen = first.changes().at(-1)?.number ?? 0;
    const [stale, current] = [await openAs('owner', seen - 1), await openAs('owner', seen)];
    expect([stale.frames[0], current.frames[0]]).toMatchObject([{ reload: true }, { reload: false }]);
    for (const feed of [stale, current]) feed.close();
  });
});
