import { writing } from '../store/database.ts';
import { onlineAgents } from '../store/read/availability.ts';
import type { Context } from './context.ts';
import { setAvailability } from './setAvailability.ts';

type Needs = Pick<Context, 'db' | 'gate' | 'now'>;

/** ASSIGN-3: sets Offline whose sessions have all ended, and whose screens have been gone for the grace time. */
export async function sweepAvailability(context: Needs): Promise<void> {
  const workspaces = await context.db.selectFrom('workspaces').select('id').orderBy('id').execute();
  for (const { id } of workspaces) await sweepIn(context, id);
}

async function sweepIn(context: Needs, workspaceId: string): Promise<void> {
  const { db, now } = context;
  const online = await writing(db, workspaceId, tx => onlineAgents(tx, workspaceId, now()));
  const steps = online.map(({ memberId, isSignedIn }) =>
    setAvailability(context, { workspaceId, memberId }, isSignedIn ? 'away' : 'signed_out'),
  );
  await Promise.all(steps);
}
