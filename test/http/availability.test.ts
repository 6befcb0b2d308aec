import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFeed } from '../harness/feed.ts';
import { openServed, type Served } from '../harness/served.ts';

let served: Served;
beforeAll(async () => {
  served = await openServed();
});
afterAll(() => served.close());

test('ASSIGN-3: an agent comes Online while round robin is on, and goes by signing out', async () => {
  const [owner, support] = [await served.as('owner'), await served.as('support')];
  const refused = support.call('setAvailability', { body: { online: true } });
  await expect(refused).rejects.toMatchObject({ status: 409, code: 'round_robin_off' });
  const settings = { round_robin: { enabled: true, grace_minutes: 10 } };
  expect((await owner.call('patchSettings', { body: settings })).round_robin).toEqual({
    ...{ enabled: true, hand_out: true, grace_minutes: 10 },
  });
  const feed = await openFeed(served.url, owner.headers);
  expect(await support.call('setAvailability', { body: { online: true } })).toMatchObject({
    ...{ round_robin: true, online: true, offline_because: null },
  });
  const told = () => feed.frames.flatMap(one => (one.type === 'changes' ? one.changes : []));
  await expect.poll(() => told().map(({ type }) => type)).toContain('availability.updated');
  feed.close();
  expect(await owner.call('readAvailability')).toMatchObject({ round_robin: true, online: false });
  await support.call('signOut');
  const again = await served.as('support');
  expect(await again.call('readAvailability')).toMatchObject({
    ...{ online: false, offline_because: 'signed_out' },
  });
});

test('ASSIGN-3: the grace time is 1 to 240 minutes', async () => {
  const owner = await served.as('owner');
  for (const grace_minutes of [0, 241])
    await expect(
      owner.call('patchSettings', { body: { round_robin: { grace_minutes } } }),
    ).rejects.toMatchObject({ status: 422, code: 'grace_out_of_range' });
});
