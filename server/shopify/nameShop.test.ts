import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../test/harness/shop.ts';
import { SYSTEM } from '../domain/decision.ts';
import { shopNamed } from '../store/shopify.ts';
import { connectShop, disconnectShop, shopShown } from './connect.ts';
import { nameShop } from './nameShop.ts';

const NORTH = { shop: 'North.myshopify.com', apiSecret: 'shpss_one' };

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const named = (name: string) => shopNamed(shop.db, shop.context.installation.box, name);

test('DATA-2: the shop that the environment names is the first workspace’s, and is changed nowhere else', async () => {
  const { context, workspaceId } = shop;
  await connectShop(context, workspaceId, { shop: 'south.myshopify.com', secret: 'b' }, SYSTEM);
  await nameShop(context, workspaceId, NORTH);
  expect(await named('south.myshopify.com')).toBeNull();
  expect(await named('north.myshopify.com')).toMatchObject({ workspaceId, secret: 'shpss_one' });
  const given = { shop: 'south.myshopify.com', secret: 'b' };
  const refused = { code: 'set_by_environment' };
  await expect(connectShop(context, workspaceId, given, SYSTEM)).rejects.toMatchObject(refused);
  await expect(disconnectShop(context, workspaceId, SYSTEM)).rejects.toMatchObject(refused);
});

test('DATA-2: one that it names no more is connected no more', async () => {
  await nameShop(shop.context, shop.workspaceId, null);
  expect(await shopShown(shop.context, shop.workspaceId)).toMatchObject({ shop: null });
  expect(await named('north.myshopify.com')).toBeNull();
});
