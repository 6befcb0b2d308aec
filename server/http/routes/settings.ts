import { changeSettings } from '../../actions/changeSettings.ts';
import type { Context } from '../../actions/context.ts';
import { presentSettings } from '../../present/settings.ts';
import { type Database, inWorkspace } from '../../store/database.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { actorOf } from '../caller.ts';
import { seenBy } from '../etag.ts';
import { type Serving, serve } from '../serve.ts';

export function settingsRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'readSettings', ({ caller: { workspaceId } }) => settings(db, workspaceId));

  serve(serving, 'patchSettings', async ({ body, caller, request }) => {
    const seen = seenBy(request, presentSettings);
    await changeSettings(context, caller.workspaceId, body, actorOf(caller), seen);
    return settings(db, caller.workspaceId);
  });
}

async function settings(db: Database, workspaceId: string) {
  return presentSettings(await inWorkspace(db, workspaceId, tx => storedSettings(tx, workspaceId)));
}
