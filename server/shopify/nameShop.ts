import type { Context } from '../actions/context.ts';
import { CannotStart } from '../cannotStart.ts';
import { dropShopConnection, keepShopConnection, shopConnectionOf } from '../store/shopify.ts';

type Named = { shop: string; apiSecret: string } | null;

/**
 * The shop that the environment names is the first workspace's, in the place of any that was connected in the app. One
 * that it names no more is connected no more: only it could say its secret.
 */
export async function nameShop(
  { db, installation, now }: Context,
  workspaceId: string,
  named: Named,
): Promise<void> {
  const before = await shopConnectionOf(db, installation.box, workspaceId);
  if (!named) return void (before?.byEnvironment && (await dropShopConnection(db, workspaceId)));
  const { shop, apiSecret: secret } = named;
  const known = before?.shop === shop.toLowerCase() ? before : null;
  const kept = await keepShopConnection(db, installation.box, {
    ...{ workspaceId, shop: shop.toLowerCase(), secret, byEnvironment: true, trouble: null },
    token: known?.token ?? null,
    connectedAt: known?.connectedAt ?? now(),
    uninstalledAt: known?.uninstalledAt ?? null,
  });
  if (!kept) throw new CannotStart('The shop of SHOPIFY_SHOP is connected in another workspace.');
}
