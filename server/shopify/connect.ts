import { z } from 'zod';
import { type ShopifyConnection, ShopTrouble as Trouble } from '../../contract/shopifyRoutes.ts';
import { changeAndTell } from '../actions/changeAndTell.ts';
import type { Context } from '../actions/context.ts';
import type { Actor } from '../domain/decision.ts';
import { Refused } from '../store/refused.ts';
import { dropShopConnection, keepShopConnection, shopConnectionOf } from '../store/shopify.ts';
import { beginImports, importsOf } from '../store/shopifyImports.ts';
import type { ShopLogin } from './adminApi.ts';
import { tendingOf } from './tendShop.ts';

/** What is given of a shop. A secret that is left out stays, for the same shop; a token of null goes. */
export type ShopGiven = { shop: string; secret?: string | undefined; token?: string | null | undefined };

/** DATA-2: makes a shop at Shopify this workspace's, in the place of any before. */
export async function connectShop(
  context: Context,
  workspaceId: string,
  given: ShopGiven,
  actor: Actor,
): Promise<void> {
  const { db, installation, now } = context;
  const before = await shopConnectionOf(db, installation.box, workspaceId);
  if (before?.byEnvironment) throw new Refused('set_by_environment');
  const known = before?.shop === given.shop ? before : null;
  const secret = given.secret ?? known?.secret;
  if (secret === undefined) throw new Refused('shop_secret_missing', '/api_secret');
  const token = given.token === undefined ? (known?.token ?? null) : given.token;
  const { shop } = given;
  if (given.token) await requireAccepted(context, { shop, token: given.token });
  const isBack = given.secret !== undefined || given.token != null;
  await changeAndTell(context, workspaceId, actor, async tx => {
    const isOurs = await keepShopConnection(tx, installation.box, {
      ...{ workspaceId, shop, secret, token, byEnvironment: false, trouble: null },
      connectedAt: known?.connectedAt ?? now(),
      uninstalledAt: isBack ? null : (known?.uninstalledAt ?? null),
    });
    if (!isOurs) throw new Refused('duplicate_shop', '/shop');
    if (given.token) await beginImports(tx, workspaceId, now());
    const jobs = given.token ? [tendingOf(workspaceId)] : [];
    return { about: 'shopify', names: known ? namesOf(given) : ['connected'], jobs };
  });
}

/** Once Shopify answers to it. */
async function requireAccepted({ shopify }: Context, login: ShopLogin): Promise<void> {
  const answer = await shopify.ask(login, '{ shop { myshopifyDomain } }', {}, z.unknown());
  if (answer.kind === 'answered') return;
  throw new Refused(
    answer.why === 'shop_token_refused' ? 'shop_token_refused' : 'shop_unreachable',
    '/access_token',
  );
}

function namesOf({ secret, token }: ShopGiven): string[] {
  return [...(secret === undefined ? [] : ['api_secret']), ...(token === undefined ? [] : ['access_token'])];
}

/** From then on nothing of it is taken. What it has told stays. */
export async function disconnectShop(context: Context, workspaceId: string, actor: Actor): Promise<void> {
  const before = await shopConnectionOf(context.db, context.installation.box, workspaceId);
  if (before?.byEnvironment) throw new Refused('set_by_environment');
  await changeAndTell(context, workspaceId, actor, async tx => {
    const wasThere = await dropShopConnection(tx, workspaceId);
    return wasThere ? { about: 'shopify', names: ['disconnected'] } : null;
  });
}

/** What is to be seen of it: its secrets never are. */
export async function shopShown(context: Context, workspaceId: string): Promise<ShopifyConnection> {
  const kept = await shopConnectionOf(context.db, context.installation.box, workspaceId);
  const imports = await importsOf(context.db, workspaceId);
  return {
    shop: kept && {
      domain: kept.shop,
      token_set: kept.token !== null,
      set_by_environment: kept.byEnvironment,
      connected_at: kept.connectedAt.toISOString(),
      uninstalled_at: kept.uninstalledAt?.toISOString() ?? null,
      trouble: Trouble.safeParse(kept.trouble).data ?? null,
      imports: imports.map(({ kind, state, taken, begunAt, endedAt }) => ({
        ...{ kind, state, taken, begun_at: begunAt.toISOString() },
        ended_at: endedAt?.toISOString() ?? null,
      })),
    },
    webhook_url: `${context.publicUrl}/webhooks/shopify`,
  };
}
