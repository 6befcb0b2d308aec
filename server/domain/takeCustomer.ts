import type { Both } from './consent.ts';
import { type Found, findCustomer } from './customerNamed.ts';
import { type Accepted, type Actor, type Decision, isRefused } from './decision.ts';
import type { Facts } from './facts.ts';
import { identifierOf } from './newProfile.ts';
import { type GivenProfile, learn } from './saveProfile.ts';
import type { Identifier } from './state.ts';
import { consentTold } from './tellConsent.ts';

type Name = Pick<Identifier, 'kind' | 'value'>;

/** A customer as the shop's own system tells of them. */
export type ShopCustomer = {
  externalId: string;
  updatedAt: Date;
  /** The shop's own id first. */
  names: Name[];
  known: GivenProfile;
  /** What they have agreed to there, or taken back; null where it says neither. */
  consent: { given: Partial<Both>; at: Date; evidence: string } | null;
};

/**
 * DATA-2 PROF-5: what a shop knows of a customer, whom it names by its own id, their phone and their address. A phone or
 * address of theirs that nobody has here yet is theirs from then on; one that is somebody else's stays so. Consent goes by
 * `tellConsent`: what was agreed to before they took it back here counts for nothing.
 */
export function takeCustomer(facts: Facts, told: ShopCustomer, actor: Actor): Decision {
  const found = findCustomer(factsOfWhom(facts, told), { names: told.names }, actor);
  if (isRefused(found)) return found;
  const named = withFreeNames(facts, found, told.names, actor);
  const learnt = learn(facts, named, told.known, actor);
  if ('refused' in learnt) return learnt;
  const { profile, made } = learnt;
  const changes = togetherOnce([...named.changes, ...learnt.changes]);
  if (!told.consent) return { ...made, changes };
  const at = new Date(Math.min(told.consent.at.getTime(), facts.now.getTime()));
  const consent = { ...told.consent, at, source: 'api' as const };
  return consentTold(facts, { profile, made, changes }, consent, actor);
}

/** Whoever has another id of the shop's is another customer of it, whatever their phone was before. */
function factsOfWhom(facts: Facts, { externalId }: ShopCustomer): Facts {
  const { profile, taken } = facts.identified;
  const isOther = facts.names.some(
    ({ kind, value, profileId }) => kind === 'external' && value !== externalId && profileId === profile?.id,
  );
  const isNamed = taken.some(({ kind, value }) => kind === 'external' && value === externalId);
  return isOther && !isNamed ? { ...facts, identified: { profile: null, taken } } : facts;
}

/** Two customers are never known by one name. Somebody new has those that are free. */
function withFreeNames(facts: Facts, found: Found, names: Name[], actor: Actor): Found {
  const { taken } = facts.identified;
  const free = names.filter(
    ({ kind, value }) => !taken.some(one => one.kind === kind && one.value === value),
  );
  const identifiers = free.map(({ kind, value }) => identifierOf(facts, found.profile, kind, value));
  if (identifiers.length === 0 && !found.made.profile) return found;
  const made = { ...found.made, identifiers };
  if (found.made.profile) return { ...found, made };
  const fields = Object.fromEntries(free.map(({ kind }) => [FIELDS[kind], { from: null, to: null }]));
  const updated = { type: 'profile.updated' as const, actor, profileId: found.profile.id, fields };
  return { ...found, made, changes: [updated] };
}

/** Their names alone: what they say is the customer's. */
const FIELDS: Record<Name['kind'], string> = { phone: 'phone', email: 'email', external: 'external_id' };

type Changes = Accepted['changes'];

/** What is told of one profile twice over is one change of it. */
function togetherOnce(changes: Changes): Changes {
  const [first, ...rest] = changes.filter((one, at) => changes.indexOf(one) === at);
  if (!first) return [];
  const fields = Object.assign({}, first.fields, ...rest.map(one => one.fields));
  return [Object.keys(fields).length > 0 ? { ...first, fields } : first];
}
