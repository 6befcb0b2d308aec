import { z } from 'zod';
import type { Context } from '../../actions/context.ts';
import { makeIdentityKey } from '../../actions/makeIdentityKey.ts';
import { retireIdentityKey } from '../../actions/retireIdentityKey.ts';
import { presentIdentityKey } from '../../present/identityKey.ts';
import { presentVisitorAnswer } from '../../present/visitorAnswer.ts';
import { inWorkspace } from '../../store/database.ts';
import { identityKeyWith, listIdentityKeys } from '../../store/read/identityKeys.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { Refused } from '../../store/refused.ts';
import { readSettings } from '../../store/settings.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { type Serving, serve } from '../serve.ts';

export function webChatRoutes(serving: Serving, context: Context): void {
  const { db, now } = serving;
  const { box } = context.installation;

  serve(serving, 'readVisitorAnswer', async ({ query: { at }, caller: { workspaceId } }) => {
    const stored = await inWorkspace(db, workspaceId, tx => storedSettings(tx, workspaceId));
    return presentVisitorAnswer(readSettings(stored), at === undefined ? now() : new Date(at));
  });

  serve(serving, 'listIdentityKeys', async ({ query, caller: { workspaceId } }) => {
    const before = fromCursor(query.cursor, z.object({ id: Uuid }))?.id ?? null;
    const rows = await inWorkspace(db, workspaceId, tx =>
      listIdentityKeys(tx, workspaceId, before, query.limit + 1),
    );
    return page(
      rows,
      query.limit,
      row => presentIdentityKey(box, row),
      ({ id }) => ({ id }),
    );
  });

  serve(serving, 'createIdentityKey', async ({ caller }) => {
    const id = await makeIdentityKey(context, caller.workspaceId, actorOf(caller));
    return key(caller.workspaceId, id);
  });

  serve(serving, 'retireIdentityKey', async ({ params: { id }, caller }) => {
    await retireIdentityKey(context, caller.workspaceId, id, actorOf(caller));
    return key(caller.workspaceId, id);
  });

  async function key(workspaceId: string, id: string) {
    const row = await inWorkspace(db, workspaceId, tx => identityKeyWith(tx, workspaceId, id));
    if (!row) throw new Refused('not_found');
    return presentIdentityKey(box, row);
  }
}
