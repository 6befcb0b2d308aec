import type { NewRetention } from '../../../contract/retentionRoutes.ts';
import type { Context } from '../../actions/context.ts';
import { setRetention } from '../../actions/setRetention.ts';
import { FOR_GOOD, type Retention } from '../../domain/retention.ts';
import { presentRetention } from '../../present/retention.ts';
import { inWorkspace } from '../../store/database.ts';
import { wouldGo } from '../../store/read/retention.ts';
import { retentionOf } from '../../store/retention.ts';
import { actorOf } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';

/** DATA-4: for how long what is kept is kept. */
export function retentionRoutes(serving: Serving, context: Context): void {
  const { db, now } = serving;

  serve(serving, 'readRetention', ({ caller }) => retention(caller.workspaceId));

  serve(serving, 'setRetention', async ({ body, caller }) => {
    await setRetention(context, caller.workspaceId, given(body), actorOf(caller));
    return retention(caller.workspaceId);
  });

  serve(serving, 'previewRetention', ({ body, caller: { workspaceId } }) =>
    inWorkspace(db, workspaceId, tx => wouldGo(tx, workspaceId, given(body), now())),
  );

  async function retention(workspaceId: string) {
    const said = await inWorkspace(db, workspaceId, tx => retentionOf(tx, workspaceId));
    return presentRetention(said ?? FOR_GOOD, said?.changedAt ?? null);
  }
}

function given({ texts_months, chats_months, activity_months }: NewRetention): Retention {
  return { textsMonths: texts_months, chatsMonths: chats_months, activityMonths: activity_months };
}
