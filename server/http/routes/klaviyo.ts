import type { Context } from '../../actions/context.ts';
import {
  connectKlaviyo,
  disconnectKlaviyo,
  resumeKlaviyo,
  stopKlaviyo,
} from '../../actions/klaviyo/connectKlaviyo.ts';
import { presentKlaviyo } from '../../present/klaviyo.ts';
import { klaviyoSourceOf } from '../../store/klaviyoSources.ts';
import { actorOf } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';

/** The account that is pulled from. Klaviyo's own API, as it is answered here, is in `../klaviyo/`. */
export function klaviyoSourceRoutes(serving: Serving, context: Context): void {
  serve(serving, 'readKlaviyo', ({ caller }) => source(caller.workspaceId));

  serve(serving, 'connectKlaviyo', async ({ body: { key }, caller }) => {
    await connectKlaviyo(context, caller.workspaceId, key, actorOf(caller));
    return source(caller.workspaceId);
  });

  serve(serving, 'disconnectKlaviyo', async ({ caller }) => {
    await disconnectKlaviyo(context, caller.workspaceId, actorOf(caller));
    return source(caller.workspaceId);
  });

  serve(serving, 'stopKlaviyo', async ({ caller }) => {
    await stopKlaviyo(context, caller.workspaceId, actorOf(caller));
    return source(caller.workspaceId);
  });

  serve(serving, 'resumeKlaviyo', async ({ caller }) => {
    await resumeKlaviyo(context, caller.workspaceId, actorOf(caller));
    return source(caller.workspaceId);
  });

  async function source(workspaceId: string) {
    const { db, installation, now } = context;
    return presentKlaviyo(await klaviyoSourceOf(db, installation.box, workspaceId), now());
  }
}
