import type { Actor } from '../domain/decision.ts';
import { exportProfile as exported } from '../domain/exportProfile.ts';
import type { Context } from './context.ts';

/** DATA-4: somebody is handed what is kept about a customer, which the audit log tells. Throws where there is no such. */
export async function exportProfile(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { profileId, erased: true },
    decide: facts => exported(facts, actor),
  });
}
