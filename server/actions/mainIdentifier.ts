import type { Actor } from '../domain/decision.ts';
import { mainIdentifier as put } from '../domain/knownBy/mainIdentifier.ts';
import type { NameByHand } from '../domain/knownBy/nameByHand.ts';
import type { Context } from './context.ts';

/** PROF-5: a phone or an address is shown before the others of its kind. */
export async function mainIdentifier(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  name: NameByHand,
  actor: Actor,
): Promise<void> {
  const load = { profileId, identity: [name], details: true as const };
  await gate.submit({ workspaceId, load, decide: facts => put(facts, name, actor) });
}
