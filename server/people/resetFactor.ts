import type { Context } from '../actions/context.ts';
import type { Actor } from '../domain/decision.ts';
import { factorReset, whyNotBecome } from '../domain/team.ts';
import { writing } from '../store/database.ts';
import { Refused } from '../store/refused.ts';
import { dropFactor } from '../store/secondFactors.ts';
import { lockTeam } from '../store/team.ts';

export type Resetting = { workspaceId: string; memberId: string; by: Extract<Actor, { kind: 'member' }> };

/** For who has lost their phone and their codes (ROLE-4): who may change their role takes the second factor off. */
export async function resetFactor(
  { db, gate }: Pick<Context, 'db' | 'gate'>,
  { workspaceId, memberId, by }: Resetting,
): Promise<void> {
  // One's own goes with a password and a code, as everybody's does.
  if (memberId === by.id) throw new Refused('code_needed');
  await writing(db, workspaceId, async tx => {
    const team = await lockTeam(tx, workspaceId);
    const role = team.find(({ id }) => id === memberId)?.role ?? null;
    const why = whyNotBecome(team, by.id, memberId, role);
    if (why) throw new Refused(why);
    if (!(await dropFactor(tx, memberId))) throw new Refused('second_factor_off');
  });
  await gate.submit({ workspaceId, load: {}, decide: () => factorReset(memberId, by) });
}
