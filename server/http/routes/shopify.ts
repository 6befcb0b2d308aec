import type { Context } from '../../actions/context.ts';
import { connectShop, disconnectShop, shopShown } from '../../shopify/connect.ts';
import { fetchShop, stopFetching } from '../../shopify/fetchShop.ts';
import { settlePrivacy } from '../../shopify/settlePrivacy.ts';
import { actorOf } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';

export function shopifyRoutes(serving: Serving, context: Context): void {
  serve(serving, 'readShopify', ({ caller }) => shopShown(context, caller.workspaceId));

  serve(serving, 'connectShopify', async ({ body, caller }) => {
    const { shop, api_secret: secret, access_token: token } = body;
    await connectShop(context, caller.workspaceId, { shop, secret, token }, actorOf(caller));
    return shopShown(context, caller.workspaceId);
  });

  serve(serving, 'disconnectShopify', async ({ caller }) => {
    await disconnectShop(context, caller.workspaceId, actorOf(caller));
    return shopShown(context, caller.workspaceId);
  });

  serve(serving, 'importShopify', async ({ caller }) => {
    await fetchShop(context, caller.workspaceId, actorOf(caller));
    return shopShown(context, caller.workspaceId);
  });

  serve(serving, 'stopShopifyImport', async ({ caller }) => {
    await stopFetching(context, caller.workspaceId, actorOf(caller));
    return shopShown(context, caller.workspaceId);
  });

  serve(serving, 'settleShopifyRequest', async ({ params: { id }, caller }) => {
    await settlePrivacy(context, caller.workspaceId, id, actorOf(caller));
    return null;
  });
}
