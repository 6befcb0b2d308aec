import { type ConsentGiven, changeConsent as changed } from '../domain/changeConsent.ts';
import type { Actor } from '../domain/decision.ts';
import type { Context } from './context.ts';

/** The API states someone's consent, with its evidence. */
export async function changeConsent(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  given: ConsentGiven,
  actor: Actor,
): Promise<void> {
  await gate.submit({ workspaceId, load: { profileId }, decide: facts => changed(facts, given, actor) });
}
