import type { Actor, Decision } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import { type JoinPlan, planOf } from '../domain/joining/joinPlan.ts';
import { joinProfiles as joined } from '../domain/joining/joinProfiles.ts';
import type { Context } from './context.ts';

/** The two, in any order. */
type Two = { profileId: string; otherId: string };

/** Two customers become one (PROF-5). What has become of whom. */
export function joinProfiles(
  context: Pick<Context, 'gate'>,
  workspaceId: string,
  two: Two,
  actor: Actor,
): Promise<JoinPlan> {
  return planned(context, workspaceId, two, facts => joined(facts, actor));
}

/** What would become of whom, by the same rule; it says no to the same. */
export function previewJoin(
  context: Pick<Context, 'gate'>,
  workspaceId: string,
  two: Two,
  actor: Actor,
): Promise<JoinPlan> {
  return planned(context, workspaceId, two, facts => {
    const decision = joined(facts, actor);
    return 'refused' in decision ? decision : { changes: [] };
  });
}

async function planned(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  { profileId, otherId: joinWith }: Two,
  decide: (facts: Facts) => Decision,
): Promise<JoinPlan> {
  let plan: JoinPlan | null = null;
  await gate.submit({
    workspaceId,
    load: { profileId, joinWith, details: true },
    decide: facts => {
      plan = planOf(facts);
      return decide(facts);
    },
  });
  if (!plan) throw new Error('two customers were joined, and nobody knows whom');
  return plan;
}
