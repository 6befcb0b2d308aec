import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame } from '../../contract/changes.ts';
import { type Interrupted, interrupted } from '../../test/harness/interrupted.ts';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { openLog } from '../log.ts';
import { inWorkspace } from '../store/database.ts';
import { latestChange } from '../store/read/changes.ts';
import { type Hub, openHub, type Screen } from './hub.ts';

let shop: Shop;
let hub: Hub;
let meanwhile: Interrupted['meanwhile'];

beforeAll(async () => {
  shop = await openShop({ told: changes => hub.changed(changes.keys()) });
  const between = interrupted(shop.db);
  meanwhile = between.meanwhile;
  hub = openHub(between.db, () => shop.clock.now, openLog('error'));
});
afterAll(() => shop.close());

/** A screen, and the numbers of the changes that it is told of. */
function watching(): { screen: Screen; numbers(): number[] } {
  const frames: Frame[] = [];
  const screen = {
    ...{ workspaceId: shop.workspaceId, sessionId: 'a session' },
    send: (text: string) => frames.push(JSON.parse(text)),
    signOut: () => {},
    askAnew: () => {},
  };
  const numbers = () =>
    frames.flatMap(frame => (frame.type === 'changes' ? frame.changes.map(({ number }) => number) : []));
  return { screen, numbers };
}

const latest = () => inWorkspace(shop.db, shop.workspaceId, tx => latestChange(tx, shop.workspaceId));

test('what is committed while a screen is brought up to date is told once, behind what it has missed', async () => {
  const before = watching();
  await hub.join(before.screen, null);
  for (const body of ['Seen', 'Missed']) await shop.text(body);
  await expect.poll(() => before.numbers().length).toBeGreaterThan(1);
  const [seen = 0] = before.numbers();
  hub.leave(before.screen);

  const { screen, numbers } = watching();
  // How far its feed is told is settled by the first answer, and read anew: nobody else is watching.
  meanwhile(() => shop.text('In that moment'));
  await hub.join(screen, seen);
  await shop.text('After it');
  const last = await latest();
  await expect.poll(() => numbers().at(-1)).toBe(last);
  expect(numbers()).toEqual(numbers().map((_, at) => seen + 1 + at));
  hub.leave(screen);
});
