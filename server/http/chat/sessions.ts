import type { Context } from '../../actions/context.ts';
import { verifyIdentity } from '../../chat/identity.ts';
import { startSession } from '../../chat/startSession.ts';
import { type Serving, serve } from '../serve.ts';
import { requireSite, shopOf } from './shopOf.ts';
import { threadOf } from './threadOf.ts';

export function sessionRoutes(serving: Serving, context: Context): void {
  serve(serving, 'startChat', async ({ body, request }) => {
    const { workspace_id: workspaceId, identity: jwt, token } = body;
    requireSite(await shopOf(context.db, workspaceId), request, context.publicUrl);
    const identity = jwt === undefined ? null : await verifyIdentity(context, workspaceId, jwt);
    const caller = await startSession(context, { workspaceId, identity, token });
    return { ...(await threadOf(context, caller)), token: context.chatTokens.seal(caller) };
  });

  serve(serving, 'readChat', ({ caller }) => threadOf(context, caller));
}
