import type { Context } from '../../actions/context.ts';
import { joinProfiles, previewJoin } from '../../actions/joinProfiles.ts';
import { presentJoin } from '../../present/join.ts';
import { inWorkspace } from '../../store/database.ts';
import { movesOf, profileLedTo } from '../../store/read/joined.ts';
import { actorOf } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';

export function joinRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'joinProfiles', async ({ params, body: { other_id: other, preview }, caller }) => {
    const { workspaceId } = caller;
    const led = await inWorkspace(db, workspaceId, tx => profileLedTo(tx, workspaceId, other));
    const two = { profileId: params.id, otherId: led ?? other };
    const plan = await previewJoin(context, workspaceId, two, actorOf(caller));
    const moves = await inWorkspace(db, workspaceId, tx =>
      movesOf(tx, workspaceId, plan.goesId, plan.goneTicket?.id ?? null),
    );
    if (preview) return presentJoin(plan, moves, true);
    return presentJoin(await joinProfiles(context, workspaceId, two, actorOf(caller)), moves, false);
  });
}
