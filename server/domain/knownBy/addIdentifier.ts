import type { Actor, Decision } from '../decision.ts';
import { NOTHING } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { identifierOf } from '../newProfile.ts';
import { type NameByHand, told } from './nameByHand.ts';

/** Of one customer: who has more than that is no customer, and each is written with every change of them. */
export const MOST_IDENTIFIERS = 50;

/**
 * PROF-5: a phone or an address that an agent knows of a customer. Nobody has proven that it is theirs, and nobody has agreed
 * to anything by it (SMS-6): what it had taken back before comes along (`movedPhones.ts`). Two customers are never known by one.
 */
export function addIdentifier(facts: Facts, name: NameByHand, actor: Actor): Decision {
  const { profile, identified, names } = facts;
  if (!profile) return { refused: 'not_found' };
  const [owned] = identified.taken;
  if (owned?.profileId === profile.id) return NOTHING;
  if (owned)
    return { refused: 'duplicate_profile', pointer: '/value', about: { profile_id: owned.profileId } };
  if (names.length >= MOST_IDENTIFIERS) return { refused: 'too_many_identifiers', pointer: '/value' };
  const identifier = { ...identifierOf(facts, profile, name.kind, name.value), verified: false };
  // What they typed in the chat themselves is now among what the shop knows.
  const typedEmail = name.value === profile.typedEmail ? null : profile.typedEmail;
  return { profile: { ...profile, typedEmail }, identifier, changes: [told(profile, name, actor)] };
}
