import { type Both, type ConsentCause, hasSmsConsent, setConsent } from './consent.ts';
import { consentChanges } from './consentChange.ts';
import type { Accepted, Actor, Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import { unflagged } from './flag.ts';
import type { Profile } from './state.ts';
import { ticketChanges } from './ticketChanges.ts';

/** What the API says of someone's consent, and on what evidence: a form signed, a box ticked, a letter. */
export type ConsentGiven = { given: Partial<Both>; evidence: string | null };

/**
 * SMS-6: consent by the API, on its caller's word. A person at a screen has no such word: an agent can opt a
 * customer out who asked, and nothing else.
 */
export function changeConsent(facts: Facts, { given, evidence }: ConsentGiven, actor: Actor): Decision {
  const { profile, now: at } = facts;
  if (!profile) return { refused: 'not_found' };
  if (actor.kind === 'member') return { refused: 'consent_by_hand' };
  return agreed({ ...facts, profile }, given, { source: 'api', evidence, at }, actor);
}

type Said = Pick<ConsentCause, 'source' | 'evidence' | 'at'>;

/** Consent as it is told, and what comes of it. */
export function agreed(
  { profile, ticket, newId }: Pick<Facts, 'ticket' | 'newId'> & { profile: Profile },
  given: Partial<Both>,
  said: Said,
  actor: Actor,
): Accepted {
  const cause = { ...said, messageId: null, actorKind: actor.kind, actorId: actor.id };
  const { profile: next, entries } = setConsent(profile, given, cause, newId);
  if (entries.length === 0) return { changes: [] };
  // Whoever can be texted no more need not be asked any more.
  const settled = ticket && (hasSmsConsent(next) ? ticket : unflagged(ticket));
  return {
    profile: { ...next, optInAskedAt: null },
    ...(settled && { ticket: settled }),
    consent: entries,
    changes: [
      ...consentChanges(profile, entries, actor, ticket?.id),
      ...(ticket && settled ? ticketChanges(ticket, settled, actor) : []),
    ],
  };
}
