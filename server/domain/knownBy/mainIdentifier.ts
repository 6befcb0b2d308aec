import { type Actor, type Decision, NOTHING } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { type NameByHand, told } from './nameByHand.ts';

/** PROF-5: what is shown of its kind before the rest, and what mails go to. Texts go to the phone that wrote last all the same. */
export function mainIdentifier(facts: Facts, name: NameByHand, actor: Actor): Decision {
  const { profile, names } = facts;
  const ours = names.filter(({ kind, profileId }) => kind === name.kind && profileId === profile?.id);
  const known = ours.find(({ value }) => value === name.value);
  if (!profile || !known) return { refused: 'not_found' };
  if (known.main && known === ours[0]) return NOTHING;
  return { mainIdentifier: known, changes: [told(profile, name, actor)] };
}
