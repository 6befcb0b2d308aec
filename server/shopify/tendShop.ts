import type { Context } from '../actions/context.ts';
import type { Job } from '../domain/decision.ts';
import { writing } from '../store/database.ts';
import { keepTrouble, type ShopConnection, shopConnectionOf, workspacesWithShops } from '../store/shopify.ts';
import { beginImports, importsOf } from '../store/shopifyImports.ts';
import type { ShopTrouble } from './adminApi.ts';
import { importShop } from './importShop.ts';
import { subscribe } from './subscribe.ts';

type Which = { workspaceId: string };

/** A job is not to keep a server from stopping: what takes longer goes on in the next one. */
const AT_ONCE_MS = 20_000;

export function tendingOf(workspaceId: string): Job {
  return { task: 'tendShop', payload: { workspaceId }, key: `tendShop:${workspaceId}` };
}

/** Sees to it that the shop tells what changes, and fetches what is not here yet. What is in the way is shown. */
export async function tendShop(context: Context, { workspaceId }: Which): Promise<void> {
  const { db, installation } = context;
  const connection = await shopConnectionOf(db, installation.box, workspaceId);
  if (!connection?.token || connection.uninstalledAt) return;
  const trouble = await troubleOf(context, connection, connection.token);
  await keepTrouble(db, workspaceId, trouble);
  // Tried again after a while. A token that is refused stays so until somebody brings another.
  if (trouble === 'shop_unreachable') throw new Error(`${connection.shop} cannot be asked`);
}

async function troubleOf(
  context: Context,
  { shop, workspaceId }: ShopConnection,
  token: string,
): Promise<ShopTrouble | null> {
  const login = { shop, token };
  const subscribed = await subscribe(context.shopify, login, `${context.publicUrl}/webhooks/shopify`);
  const until = new Date(context.now().getTime() + AT_ONCE_MS);
  const imported = await importShop(context, login, { workspaceId, until });
  if (imported.kind === 'more') await askForMore(context, workspaceId);
  return imported.kind === 'trouble' ? imported.why : subscribed;
}

async function askForMore({ gate }: Context, workspaceId: string): Promise<void> {
  const decide = () => ({ changes: [], jobs: [tendingOf(workspaceId)] });
  await gate.submit({ workspaceId, load: {}, decide });
}

/**
 * Every night, for all shops: Shopify forgets an address that has failed for hours, and what was missed is fetched, unless
 * somebody has stopped that. One shop that cannot be asked keeps no other from it.
 */
export async function tendShops(context: Context): Promise<void> {
  const { db, now } = context;
  for (const workspaceId of await workspacesWithShops(db)) {
    const imports = await importsOf(db, workspaceId);
    if (imports.every(({ state }) => state !== 'stopped'))
      await writing(db, workspaceId, tx => beginImports(tx, workspaceId, now()));
    await askForMore(context, workspaceId);
  }
}
