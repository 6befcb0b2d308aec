import type { Safe } from '../secrets.ts';
import { type Database, inWorkspace, type Reading, writing } from './database.ts';
import type { ShopifyConnectionRow } from './shopifyRow.ts';

/** A workspace's shop at Shopify, with its secrets opened. */
export type ShopConnection = Omit<ShopifyConnectionRow, 'secret' | 'token'> & {
  secret: string;
  token: string | null;
};

export async function shopConnectionOf(
  db: Database,
  safe: Safe,
  workspaceId: string,
): Promise<ShopConnection | null> {
  const row = await inWorkspace(db, workspaceId, tx =>
    tx.selectFrom('shopifyConnections').selectAll().where('workspaceId', '=', workspaceId).executeTakeFirst(),
  );
  if (!row) return null;
  const { secret, token, ...rest } = row;
  return { ...rest, secret: safe.open(secret), token: token && safe.open(token) };
}

/** Whose shop it is that a request of Shopify's names. */
export async function shopNamed(db: Database, safe: Safe, shop: string): Promise<ShopConnection | null> {
  const found = await db
    .selectFrom('shopifyLookups')
    .select('workspaceId')
    .where('shop', '=', shop)
    .executeTakeFirst();
  return found ? shopConnectionOf(db, safe, found.workspaceId) : null;
}

/** The workspaces with a shop, for what the clock starts. */
export async function workspacesWithShops(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('shopifyLookups').select('workspaceId').orderBy('workspaceId').execute();
  return rows.map(({ workspaceId }) => workspaceId);
}

export function keepTrouble(db: Database, workspaceId: string, trouble: string | null): Promise<unknown> {
  return writing(db, workspaceId, tx =>
    tx.updateTable('shopifyConnections').set({ trouble }).where('workspaceId', '=', workspaceId).execute(),
  );
}

/**
 * Keeps it in the place of any before, with its secrets sealed. False where the shop is another workspace's. What was
 * told of another shop says nothing of this one: its ids are other people's.
 */
export function keepShopConnection(
  db: Database | Reading,
  safe: Safe,
  { secret, token, workspaceId, ...kept }: ShopConnection,
): Promise<boolean> {
  const row = { ...kept, secret: safe.seal(secret), token: token === null ? null : safe.seal(token) };
  return writing(db, workspaceId, async tx => {
    const isOurs = await claimShop(tx, workspaceId, kept.shop);
    if (!isOurs) return false;
    await tx
      .insertInto('shopifyConnections')
      .values({ workspaceId, ...row })
      .onConflict(conflict => conflict.column('workspaceId').doUpdateSet(row))
      .execute();
    return true;
  });
}

async function claimShop(tx: Reading, workspaceId: string, shop: string): Promise<boolean> {
  const owner = await tx.selectFrom('shopifyLookups').selectAll().where('shop', '=', shop).executeTakeFirst();
  if (owner) return owner.workspaceId === workspaceId;
  await forgetShop(tx, workspaceId);
  await tx.insertInto('shopifyLookups').values({ shop, workspaceId }).execute();
  return true;
}

/** Whether there was one. The orders that it has told stay. */
export function dropShopConnection(db: Database | Reading, workspaceId: string): Promise<boolean> {
  return writing(db, workspaceId, async tx => {
    await forgetShop(tx, workspaceId);
    const dropped = await tx
      .deleteFrom('shopifyConnections')
      .where('workspaceId', '=', workspaceId)
      .executeTakeFirst();
    return dropped.numDeletedRows > 0n;
  });
}

async function forgetShop(tx: Reading, workspaceId: string): Promise<void> {
  await tx.deleteFrom('shopifyLookups').where('workspaceId', '=', workspaceId).execute();
  for (const table of ['shopifyRecords', 'shopifyImports'] as const)
    await tx.deleteFrom(table).where('workspaceId', '=', workspaceId).execute();
}

/** The app was taken off the shop: its token opens nothing any more. */
export function markUninstalled(
  db: Database | Reading,
  workspaceId: string,
  uninstalledAt: Date,
): Promise<unknown> {
  return writing(db, workspaceId, tx =>
    tx
      .updateTable('shopifyConnections')
      .set({ uninstalledAt, token: null })
      .where('workspaceId', '=', workspaceId)
      .execute(),
  );
}
