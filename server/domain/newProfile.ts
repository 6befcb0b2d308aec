import type { Facts } from './facts.ts';
import { withRevoked } from './revoked.ts';
import type { Identifier, Profile } from './state.ts';

/**
 * A customer of whom nothing is known yet, but what is given. Nobody begins with consent (SMS-6); a phone that has taken it
 * back before its customer was erased still has.
 */
export function newProfile(facts: Facts, known: Partial<Profile> = {}): Profile {
  const profile: Profile = {
    workspaceId: facts.workspaceId,
    id: facts.newId(),
    name: null,
    city: null,
    region: null,
    country: null,
    timeZone: null,
    smsMarketing: 'never_subscribed',
    smsTransactional: 'never_subscribed',
    marketingBeforeStop: null,
    transactionalBeforeStop: null,
    consentChangedAt: null,
    consentEvidence: null,
    optInAskedAt: null,
    autoAnsweredAt: null,
    unanswered: null,
    typedEmail: null,
    blockedAt: null,
    erasedAt: null,
    createdAt: facts.now,
    ...known,
  };
  return withRevoked(profile, facts.revoked);
}

export function identifierOf(
  facts: Facts,
  profile: Profile,
  kind: Identifier['kind'],
  value: string,
): Identifier {
  const { workspaceId, now: createdAt } = facts;
  return { workspaceId, kind, value, profileId: profile.id, verified: true, main: false, createdAt };
}
