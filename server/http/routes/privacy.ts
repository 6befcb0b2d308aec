import type { Context } from '../../actions/context.ts';
import { eraseProfile } from '../../actions/eraseProfile.ts';
import { actorOf } from '../caller.ts';
import { profileOf } from '../profileOf.ts';
import { type Serving, serve } from '../serve.ts';

/** DATA-4: what a customer may ask for of what is kept about them. */
export function privacyRoutes(serving: Serving, context: Context): void {
  serve(serving, 'eraseProfile', async ({ params, caller }) => {
    await eraseProfile(context, caller.workspaceId, params.id, actorOf(caller));
    return profileOf(serving.db, caller, params.id);
  });
}
