import type { Context } from '../actions/context.ts';
import type { Actor } from '../domain/decision.ts';
import { factorReset, type Team, whyNotReset } from '../domain/team.ts';
import { lockAccount } from '../store/accounts.ts';
import { behindWall, type Reading } from '../store/database.ts';
import { placesOf } from '../store/places.ts';
import { Refused } from '../store/refused.ts';
import { dropFactor } from '../store/secondFactors.ts';
import { lockTeam } from '../store/team.ts';

export type Resetting = { workspaceId: string; memberId: string; by: Extract<Actor, { kind: 'member' }> };

/**
 * For who has lost their phone and their codes (ROLE-4): who may change their role takes the second factor off. It is the
 * account's, in all of its workspaces: so whoever takes it off has to be somebody in each of them.
 */
export async function resetFactor(
  { db, gate }: Pick<Context, 'db' | 'gate'>,
  { workspaceId, memberId, by }: Resetting,
): Promise<void> {
  // One's own goes with a password and a code, as everybody's does.
  if (memberId === by.id) throw new Refused('code_needed');
  const elsewhere = (await placesOf(db, memberId)).filter(id => id !== workspaceId).toSorted();
  await gate.submit({
    workspaceId,
    load: {},
    beside: async tx => {
      await behindWall(tx, [workspaceId, ...elsewhere]);
      await requireNoOther(tx, memberId, [workspaceId, ...elsewhere]);
      const here = await lockTeam(tx, workspaceId);
      const why = whyNotReset(here, await lockTeams(tx, elsewhere), by.id, memberId);
      if (why) throw new Refused(why);
      if (!(await dropFactor(tx, memberId))) throw new Refused('second_factor_off');
    },
    decide: () => factorReset(memberId, by),
  });
}

/** Nobody joins another workspace until the transaction ends, and who has just done so is in more than were asked. */
async function requireNoOther(tx: Reading, accountId: string, workspaceIds: string[]): Promise<void> {
  await lockAccount(tx, accountId);
  const now = await placesOf(tx, accountId);
  if (now.some(id => !workspaceIds.includes(id))) throw new Refused('shared_account');
}

async function lockTeams(tx: Reading, workspaceIds: string[]): Promise<Team[]> {
  const teams: Team[] = [];
  for (const id of workspaceIds) teams.push(await lockTeam(tx, id));
  return teams;
}
