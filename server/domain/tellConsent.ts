import type { ConsentSource } from '../../contract/vocabulary.ts';
import { agreed } from './changeConsent.ts';
import type { Both } from './consent.ts';
import { type CustomerNamed, type Found, findCustomer, isStillToCome } from './customerNamed.ts';
import type { Accepted, Actor, Decision } from './decision.ts';
import type { Facts } from './facts.ts';

/** What another tool says of a customer's consent. `at` is when it was given, null for now. */
export type ConsentTold = {
  customer: CustomerNamed;
  given: Partial<Both>;
  at: Date | null;
  source: ConsentSource;
  evidence: string | null;
};

/**
 * SMS-6: consent that another tool tells of, by what it knows the customer by; whoever is not known becomes a profile.
 * What was agreed to before their consent changed here last is no longer their word: a STOP is not undone by an old list.
 */
export function tellConsent(facts: Facts, told: ConsentTold, actor: Actor): Decision {
  if (told.at && isStillToCome(facts, told.at)) return { refused: 'sent_in_future', pointer: '/at' };
  const found = findCustomer(facts, told.customer, actor);
  return 'refused' in found ? found : consentTold(facts, found, told, actor);
}

/** The same of somebody who has been found, beside what else is told of them. */
export function consentTold(
  facts: Facts,
  { profile, made, changes }: Found,
  told: Omit<ConsentTold, 'customer'>,
  actor: Actor,
): Accepted {
  if (told.at && profile.consentChangedAt && profile.consentChangedAt > told.at) return { ...made, changes };
  const cause = { source: told.source, evidence: told.evidence, at: told.at ?? facts.now };
  const ticket = facts.ticket?.profileId === profile.id ? facts.ticket : null;
  const outcome = agreed({ ...facts, profile, ticket }, told.given, cause, actor);
  return { ...made, ...outcome, changes: [...changes, ...outcome.changes] };
}
