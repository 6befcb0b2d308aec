import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../../test/harness/shop.ts';
import { inWorkspace } from '../database.ts';
import { journaledAmong } from './reconcile.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.text('Hello', { providerId: 'SIM-KNOWN' });
});
afterAll(() => shop.close());

test.each([
  ['those that are in the journal', ['SIM-KNOWN', 'SIM-OTHER'], ['SIM-KNOWN']],
  ['none of none, as where nobody has texted yet', [], []],
])('SMS-9: of what a provider has, it knows %s', async (_, asked, known) => {
  const found = await inWorkspace(shop.db, shop.workspaceId, tx =>
    journaledAmong(tx, shop.workspaceId, 'simulator', asked),
  );
  expect([...found]).toEqual(known);
});
