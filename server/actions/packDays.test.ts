import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { openWorkspace } from '../store/createWorkspace.ts';
import { inWorkspace } from '../store/database.ts';
import { hourOverAt, packDays } from './packDays.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ clock: { now: new Date('2026-11-10T22:40:00Z') } });
});
afterAll(() => shop.close());

async function packedAt(now: string): Promise<[string, number][]> {
  shop.clock.now = new Date(now);
  await packDays(shop.context);
  const rows = await inWorkspace(shop.db, shop.workspaceId, tx =>
    tx.selectFrom('saidDays').select(['until', 'times']).orderBy('since').execute(),
  );
  return rows.map(({ until, times }) => [until.toISOString(), times.length / 4]);
}

test('TIME-2: what was said is packed once its hour is over, and a day again until it is; not while a demo is told', async () => {
  await shop.text('Where is my order?');
  expect(await packedAt('2026-11-10T23:20:00Z')).toEqual([]);
  await openWorkspace(shop.db, shop.workspaceId, shop.clock.now);
  expect(await packedAt('2026-11-10T23:14:00Z')).toEqual([['2026-11-10T22:00:00.000Z', 0]]);
  expect(await packedAt('2026-11-10T23:15:00Z')).toEqual([['2026-11-10T23:00:00.000Z', 1]]);
  await shop.text('Hello?');
  expect(await packedAt('2026-11-12T08:30:00Z')).toEqual([
    ['2026-11-11T00:00:00.000Z', 2],
    ['2026-11-12T00:00:00.000Z', 0],
    ['2026-11-12T08:00:00.000Z', 0],
  ]);
});

test.each([
  ['2026-11-10T09:00:00Z', '2026-11-10T08:00:00.000Z'],
  ['2026-11-10T09:14:59Z', '2026-11-10T08:00:00.000Z'],
  ['2026-11-10T09:15:00Z', '2026-11-10T09:00:00.000Z'],
])('TIME-2: at %s nothing is on its way any more that was said before %s', (now, over) => {
  expect(hourOverAt(new Date(now)).toISOString()).toBe(over);
});
