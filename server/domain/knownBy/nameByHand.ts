import type { Actor, ChangeDraft } from '../decision.ts';
import type { Identifier, Profile } from '../state.ts';

/** What of a customer's names is an agent's to change; their id in the shop is the shop's. A phone in E.164, an address in small letters. */
export type NameByHand = { kind: 'phone' | 'email'; value: string };

/** That it has changed, and not what it is. */
export function told(
  { id: profileId }: Profile,
  { kind }: Pick<Identifier, 'kind'>,
  actor: Actor,
): ChangeDraft {
  return { type: 'profile.updated', actor, profileId, fields: { [kind]: { from: null, to: null } } };
}
