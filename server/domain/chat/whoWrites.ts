import type { Accepted, ChangeDraft } from '../decision.ts';
import type { Facts } from '../facts.ts';
import { identifierOf, newProfile } from '../newProfile.ts';
import { customer } from '../receivedText.ts';
import type { Identifier, Profile } from '../state.ts';
import type { ChatCaller, Identity } from './chatCaller.ts';

/** The customer behind a visitor, with what has to be written down of them. */
export type Writer = Required<Pick<Accepted, 'identifiers' | 'changes'>> & { profile: Profile };

/**
 * CHAT-4: whom a signature names, by the shop's own id, else by a verified address or phone; else whoever this
 * browser's visitor is, who from now on goes by what the signature says. Unsigned they stay a stranger (PROF-5).
 */
export function whoWrites(facts: Facts, { profileId, identity }: ChatCaller): Writer {
  const known = (identity && facts.identified.profile) ?? facts.profile;
  const profile = named(known ?? beginner(facts, profileId), identity);
  const identifiers = identity ? newIdentifiers(facts, profile, identity) : [];
  return { profile, identifiers, changes: told(known, profile, identifiers) };
}

/** A browser may still call itself by somebody who has been erased: it is somebody new. */
function beginner(facts: Facts, id: string): Profile {
  const profile = newProfile(facts);
  return facts.isErased ? profile : { ...profile, id };
}

/** A name that the team has given stays. */
function named(profile: Profile, identity: Identity | null): Profile {
  return profile.name === null && identity?.name ? { ...profile, name: identity.name } : profile;
}

/** In the order in which they say who it is. */
export function identifiersIn({ externalId, email, phone }: Identity): Pick<Identifier, 'kind' | 'value'>[] {
  return [
    { kind: 'external', value: externalId },
    ...(email ? [{ kind: 'email' as const, value: email }] : []),
    ...(phone ? [{ kind: 'phone' as const, value: phone }] : []),
  ];
}

/** What belongs to somebody already stays theirs: two profiles are joined by an agent, not by a chat. */
function newIdentifiers(facts: Facts, profile: Profile, identity: Identity): Identifier[] {
  const { taken } = facts.identified;
  return identifiersIn(identity)
    .filter(({ kind, value }) => !taken.some(one => one.kind === kind && one.value === value))
    .map(({ kind, value }) => identifierOf(facts, profile, kind, value));
}

function told(known: Profile | null, profile: Profile, identifiers: Identifier[]): ChangeDraft[] {
  const about = { actor: customer(profile), profileId: profile.id };
  if (!known) return [{ type: 'profile.created', ...about }];
  if (identifiers.length === 0 && known === profile) return [];
  const fields = Object.fromEntries(identifiers.map(({ kind }) => [kind, { from: null, to: null }]));
  return [{ type: 'profile.updated', ...about, fields }];
}
