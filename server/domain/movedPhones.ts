import type { ConsentKind } from '../../contract/vocabulary.ts';
import { agreed } from './changeConsent.ts';
import { consentOf } from './consent.ts';
import { type Accepted, SYSTEM } from './decision.ts';
import type { Facts, Revoked } from './facts.ts';
import { withRevoked } from './revoked.ts';
import type { FormerIdentifier, Identifier, KeptPhone, Profile } from './state.ts';

/**
 * SMS-6, PROF-5: consent is a customer's, and phones can be taken from one and given to another: by hand, by a shop, a file, another
 * tool. What was taken back goes with the phone. Whatever rule moves one, its decision comes by here, so that none forgets it.
 */
export function withMovedPhones(decision: Accepted, facts: Facts): Accepted {
  const kept = keptPhones(decision, facts);
  const strict = withWhatPhonesTookBack(decision, facts);
  return kept.length === 0 ? strict : { ...strict, keptPhones: kept };
}

/** Of somebody erased it is kept beside the gate; of somebody whom an import had made by mistake nothing is. */
function keptPhones(decision: Accepted, facts: Facts): KeptPhone[] {
  const { formerIdentifiers = [], profile: next, unmade } = decision;
  if (next?.erasedAt || unmade) return [];
  return formerIdentifiers.filter(isPhone).flatMap(one => keptOf(facts, one) ?? []);
}

function keptOf(facts: Facts, { value: phone, profileId, workspaceId }: FormerIdentifier): KeptPhone | null {
  const profile = knownIn(facts, profileId);
  if (!profile?.consentChangedAt || isOlderThanIts(facts, phone, profile.consentChangedAt)) return null;
  const { smsMarketing, smsTransactional, consentChangedAt } = profile;
  return { workspaceId, phone, profileId, smsMarketing, smsTransactional, consentChangedAt };
}

/**
 * Somebody who had opted out may be given a phone by mistake, and it is taken away again: it has said nothing, and keeps
 * what it came with.
 */
function isOlderThanIts({ names }: Facts, phone: string, said: Date): boolean {
  const known = names.find(({ kind, value }) => kind === 'phone' && value === phone);
  return known !== undefined && !known.verified && said < known.createdAt;
}

function withWhatPhonesTookBack(decision: Accepted, facts: Facts): Accepted {
  const gained = gainedBySomebodyKnown(decision, facts);
  const { revoked } = facts;
  if (!gained || !revoked) return decision;
  const { profile, phone } = gained;
  const given = Object.fromEntries(
    kindsTakenBack(profile, revoked)
      .filter(kind => !isAgreedSince(decision, kind, revoked))
      .map(kind => [kind, 'unsubscribed' as const]),
  );
  const ticket = decision.ticket ?? (facts.ticket?.profileId === profile.id ? facts.ticket : null);
  const said = { source: 'phone' as const, evidence: phone, at: facts.now };
  const actor = decision.changes[0]?.actor ?? SYSTEM;
  const { consent = [], changes, ...strict } = agreed({ ...facts, profile, ticket }, given, said, actor);
  if (consent.length === 0) return decision;
  return {
    ...{ ...decision, ...strict },
    consent: [...(decision.consent ?? []), ...consent],
    changes: [...decision.changes, ...changes],
  };
}

/** Whoever is new begins with it (`newProfile.ts`). */
function gainedBySomebodyKnown(
  { identifier, identifiers = [], profile: next }: Accepted,
  facts: Facts,
): { profile: Profile; phone: string } | null {
  const gained = (identifier ? [identifier, ...identifiers] : identifiers).find(isPhone);
  const known = gained && knownIn(facts, gained.profileId);
  if (!gained || !known) return null;
  return { profile: next?.id === known.id ? next : known, phone: gained.value };
}

function kindsTakenBack(profile: Profile, revoked: Revoked): ConsentKind[] {
  const [now, then] = [consentOf(profile), consentOf(withRevoked(profile, revoked))];
  return (Object.keys(now) as ConsentKind[]).filter(kind => now[kind] !== then[kind]);
}

/** Until they agree anew. */
function isAgreedSince(
  { consent = [] }: Accepted,
  kind: ConsentKind,
  { consentChangedAt }: Revoked,
): boolean {
  return consent.some(
    one =>
      one.kind === kind &&
      one.became === 'subscribed' &&
      (consentChangedAt === null || one.at > consentChangedAt),
  );
}

function isPhone({ kind }: Pick<Identifier, 'kind'>): boolean {
  return kind === 'phone';
}

function knownIn({ profile, identified }: Facts, id: string): Profile | null {
  return [profile, identified.profile].find(one => one?.id === id) ?? null;
}
