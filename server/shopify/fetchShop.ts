import { changeAndTell } from '../actions/changeAndTell.ts';
import type { Context } from '../actions/context.ts';
import type { Actor } from '../domain/decision.ts';
import { Refused } from '../store/refused.ts';
import { shopConnectionOf } from '../store/shopify.ts';
import { beginImports, stopImports } from '../store/shopifyImports.ts';
import { tendingOf } from './tendShop.ts';

/** DATA-2: somebody wants what there is in the shop now. What was stopped goes on where it was. */
export async function fetchShop(context: Context, workspaceId: string, actor: Actor): Promise<void> {
  const { db, installation, now } = context;
  const connection = await shopConnectionOf(db, installation.box, workspaceId);
  if (!connection?.token) throw new Refused('no_shop_token');
  await changeAndTell(context, workspaceId, actor, async tx => {
    await beginImports(tx, workspaceId, now());
    return { about: 'shopify', names: ['import'], jobs: [tendingOf(workspaceId)] };
  });
}

/** It ends with the page that is under way. */
export async function stopFetching(context: Context, workspaceId: string, actor: Actor): Promise<void> {
  await changeAndTell(context, workspaceId, actor, async tx => {
    const wasRunning = await stopImports(tx, workspaceId);
    return wasRunning ? { about: 'shopify', names: ['import'] } : null;
  });
}
