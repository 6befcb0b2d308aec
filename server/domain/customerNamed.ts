import type { Accepted, Actor, ChangeDraft, Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import { identifierOf, newProfile } from './newProfile.ts';
import type { Identifier, Profile } from './state.ts';

/** By what another tool names a customer: their id here, or what they are known by, the surest first. */
export type CustomerNamed = { id: string } | { names: Pick<Identifier, 'kind' | 'value'>[] };

export type Found = {
  profile: Profile;
  /** What is new of them: nothing of somebody who is known. */
  made: Pick<Accepted, 'profile' | 'identifiers' | 'details'>;
  changes: ChangeDraft[];
};

/**
 * The customer who is meant. Whoever is not known becomes a profile, without consent (SMS-6). Somebody known gets no
 * further names by it: an order's phone may be a neighbour's, and joins nothing by itself (PROF-5).
 */
export function findCustomer(facts: Facts, named: CustomerNamed, actor: Actor): Found | Refusal {
  const known = 'id' in named ? facts.profile : facts.identified.profile;
  if (known) return { profile: known, made: {}, changes: [] };
  if ('id' in named) return { refused: 'not_found', pointer: '/profile/id' };
  const profile = newProfile(facts);
  const identifiers = named.names.map(({ kind, value }) => identifierOf(facts, profile, kind, value));
  const changes: ChangeDraft[] = [{ type: 'profile.created', actor, profileId: profile.id }];
  return { profile, made: { profile, identifiers }, changes };
}

/** The caller's clock may run ahead of ours by as much as this. */
const CLOCKS_DIFFER_MS = 5_000;

/** What has happened cannot be still to come. */
export function isStillToCome({ now }: Facts, at: Date): boolean {
  return at.getTime() - now.getTime() > CLOCKS_DIFFER_MS;
}
