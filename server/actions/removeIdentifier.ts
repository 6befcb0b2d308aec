import type { Actor } from '../domain/decision.ts';
import type { NameByHand } from '../domain/knownBy/nameByHand.ts';
import { removeIdentifier as removed } from '../domain/knownBy/removeIdentifier.ts';
import type { Context } from './context.ts';

/** PROF-5: a phone or an address is a customer's no longer. */
export async function removeIdentifier(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  name: NameByHand,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    // By its name too: whoever else asks for it waits for this.
    load: { profileId, identity: [name], details: true, writers: true },
    decide: facts => removed(facts, name, actor),
  });
}
