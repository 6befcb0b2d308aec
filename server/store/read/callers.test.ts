import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, type Shop } from '../../../test/harness/shop.ts';
import { hashOf } from '../../secrets.ts';
import { writing } from '../database.ts';
import { newId } from '../ids.ts';
import { beginSession } from '../sessions.ts';
import { callerByKey, callerBySession } from './callers.ts';

let shop: Shop;
let token: string;
beforeAll(async () => {
  shop = await openShop();
  const { db, workspaceId, memberId: accountId, clock } = shop;
  ({ token } = await beginSession(db, { accountId, workspaceId, userAgent: null }, clock.now));
});
afterAll(() => shop.close());

test('ROLE-1: a session lets its member in as what they are now, until it ends', async () => {
  const { db, workspaceId, memberId: accountId, clock } = shop;
  const found = await callerBySession(db, hashOf(token), clock.now);
  expect(found).toMatchObject({ workspaceId, accountId, seenAt: null, onlyWorkspaceId: null });
  expect(found?.createdAt).toEqual(clock.now);
  // The wall that it put up for itself is down again: nobody's rows are seen.
  expect(await db.selectFrom('members').selectAll().execute()).toEqual([]);
  const role = async (as: string | null) => {
    await writing(db, workspaceId, async tx => {
      if (as) await tx.updateTable('members').set({ role: as }).where('accountId', '=', accountId).execute();
      else await tx.deleteFrom('members').where('accountId', '=', accountId).execute();
    });
    return (await callerBySession(db, hashOf(token), clock.now))?.role;
  };
  expect(await role('analyst')).toBe('analyst');
  expect(await role('admin')).toBe('admin');
  expect(await role(null)).toBeNull();
  const inTwoMonths = new Date(clock.now.getTime() + 60 * 86_400_000);
  expect(await callerBySession(db, hashOf(token), inTwoMonths)).toBeNull();
  expect(await callerBySession(db, hashOf('another'), clock.now)).toBeNull();
});

test('ROLE-2: a key lets in what it was given, and nobody once it is taken back', async () => {
  const { db, workspaceId, clock } = shop;
  const [id, keyHash] = [newId(), hashOf('a key')];
  await db.insertInto('apiKeyLookups').values({ keyHash, workspaceId, apiKeyId: id }).execute();
  expect(await callerByKey(db, keyHash)).toBeNull();
  const key = { workspaceId, id, name: 'k', prefix: 'p', scopes: ['tickets:read'], createdAt: clock.now };
  await writing(db, workspaceId, tx => tx.insertInto('apiKeys').values(key).execute());
  expect(await callerByKey(db, keyHash)).toEqual({
    ...{ keyId: id, workspaceId, scopes: ['tickets:read'], expiresAt: null, lastUsedAt: null },
  });
  await db.deleteFrom('apiKeyLookups').where('keyHash', '=', keyHash).execute();
  expect(await callerByKey(db, keyHash)).toBeNull();
});
