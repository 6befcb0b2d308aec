import type { Actor } from '../domain/decision.ts';
import { addIdentifier as added } from '../domain/knownBy/addIdentifier.ts';
import type { NameByHand } from '../domain/knownBy/nameByHand.ts';
import type { Context } from './context.ts';

/** PROF-5: a phone or an address that the shop knows of a customer. One that they have already is no error. */
export async function addIdentifier(
  { gate }: Pick<Context, 'gate'>,
  workspaceId: string,
  profileId: string,
  name: NameByHand,
  actor: Actor,
): Promise<void> {
  await gate.submit({
    workspaceId,
    load: { profileId, identity: [name], details: true },
    decide: facts => added(facts, name, actor),
  });
}
