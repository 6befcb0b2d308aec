import type { Availability } from '../../../contract/availabilityRoutes.ts';
import type { Context } from '../../actions/context.ts';
import { setAvailability } from '../../actions/setAvailability.ts';
import { type Database, inWorkspace } from '../../store/database.ts';
import { availabilityOf } from '../../store/read/availability.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { readSettings } from '../../store/settings.ts';
import { CallError } from '../callError.ts';
import type { Caller, MemberCaller } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';

export function availabilityRoutes(serving: Serving, context: Context): void {
  const { db } = serving;

  serve(serving, 'readAvailability', ({ caller }) => availability(db, memberIn(caller)));

  serve(serving, 'setAvailability', async ({ body, caller }) => {
    const me = memberIn(caller);
    const whose = { workspaceId: me.workspaceId, memberId: me.accountId };
    await setAvailability(context, whose, body.online ? 'online' : 'offline');
    return availability(db, me);
  });
}

function memberIn(caller: Caller): MemberCaller {
  if (caller.kind !== 'member') throw new CallError('not_a_member');
  return caller;
}

function availability(db: Database, { workspaceId, accountId }: MemberCaller): Promise<Availability> {
  return inWorkspace(db, workspaceId, async tx => {
    const { roundRobin } = readSettings(await storedSettings(tx, workspaceId));
    const mine = await availabilityOf(tx, workspaceId, accountId);
    return {
      round_robin: roundRobin.enabled,
      online: mine?.online ?? false,
      offline_because: mine?.offlineBecause ?? null,
      changed_at: mine?.changedAt.toISOString() ?? null,
    };
  });
}
