import type { Found } from './customerNamed.ts';
import type { Accepted, Actor, Decision, Refusal } from './decision.ts';
import type { Facts } from './facts.ts';
import { identifierOf, newProfile } from './newProfile.ts';
import {
  type GivenDetails,
  LARGEST_PROPERTIES,
  laidOver,
  newDetails,
  partsOfName,
  wholeName,
} from './profileDetails.ts';
import type { Identifier, Profile } from './state.ts';
import { spelledZone } from './timeZone.ts';

type Kind = Identifier['kind'];

/** What another tool knows of a customer. A name of null is theirs no longer; what is not given stays as it is. */
export type GivenProfile = {
  names: { [One in Kind]?: string | null | undefined };
  place?: { [Field in 'city' | 'region' | 'country' | 'timeZone']?: string | null | undefined };
  details?: GivenDetails;
};

/** DATA-1: a customer who is new. Somebody whom any of the names belongs to is refused. */
export function createProfile(facts: Facts, given: GivenProfile, actor: Actor): Decision {
  const [taken] = facts.identified.taken;
  if (taken) return duplicate(taken);
  return saved(facts, null, given, actor);
}

/** The same as `createProfile`, or as `updateProfile` for whoever the names belong to, or the id. */
export function upsertProfile(facts: Facts, given: GivenProfile, actor: Actor): Decision {
  return saved(facts, facts.profile ?? facts.identified.profile, given, actor);
}

export function updateProfile(facts: Facts, given: GivenProfile, actor: Actor): Decision {
  return facts.profile ? saved(facts, facts.profile, given, actor) : { refused: 'not_found' };
}

function duplicate({ kind, profileId }: Identifier): Refusal {
  return { refused: 'duplicate_profile', pointer: POINTERS[kind], about: { profile_id: profileId } };
}

const POINTERS: Record<Kind, string> = {
  phone: '/phone_number',
  email: '/email',
  external: '/external_id',
};

function saved(facts: Facts, known: Profile | null, given: GivenProfile, actor: Actor): Decision {
  const profile = known ?? newProfile(facts);
  const names = namesAfter(facts, profile, given.names);
  if ('refused' in names) return names;
  const next = layOver(facts, profile, given);
  if ('refused' in next) return next;
  const { id: profileId } = profile;
  const created = { type: 'profile.created' as const, actor, profileId };
  if (!known) return { ...names, ...next, changes: [created] };
  const fields = changedFields(profile, next, names);
  if (Object.keys(fields).length === 0) return { changes: [], already: profileId };
  return { ...names, ...next, changes: [{ type: 'profile.updated', actor, profileId, fields }] };
}

/** Somebody who has been found, with what is told of them beside their names: those that they have are enough (PROF-5). */
export function learn(facts: Facts, found: Found, known: GivenProfile, actor: Actor): Found | Refusal {
  const laid = layOver(facts, found.profile, { ...known, names: {} });
  if ('refused' in laid) return laid;
  const fields = changedFields(found.profile, laid, { identifiers: [], formerIdentifiers: [] });
  if (Object.keys(fields).length === 0) return found;
  const { id: profileId } = found.profile;
  const updated = { type: 'profile.updated' as const, actor, profileId, fields };
  const changes = found.made.profile ? found.changes : [updated];
  return { profile: laid.profile, made: { ...found.made, ...laid }, changes };
}

type Laid = Required<Pick<Accepted, 'profile'>> & Pick<Accepted, 'details'>;

/** What is known of somebody, with what is told of them laid over it. */
function layOver(
  facts: Facts,
  profile: Profile,
  { names, place = {}, details }: GivenProfile,
): Laid | Refusal {
  const timeZone = place.timeZone ? spelledZone(place.timeZone) : place.timeZone;
  if (place.timeZone && !timeZone) return { refused: 'unknown_time_zone', pointer: '/location/timezone' };
  const typed = names.email === undefined ? {} : { typedEmail: null };
  const placed = { ...profile, ...given({ ...place, timeZone }), ...typed };
  if (!details || Object.values(details).every(value => value === undefined)) return { profile: placed };
  return withDetails(facts, placed, details);
}

function withDetails(facts: Facts, profile: Profile, told: GivenDetails): Laid | Refusal {
  const { workspaceId, now } = facts;
  const known = facts.details ?? newDetails(workspaceId, profile.id, now);
  const next = laidOver({ ...known, ...partsOfName(profile.name, facts.details) }, told);
  if (JSON.stringify(next.properties).length > LARGEST_PROPERTIES)
    return { refused: 'properties_too_large', pointer: '/properties' };
  const isNamed = told.firstName !== undefined || told.lastName !== undefined;
  const named = isNamed ? { ...profile, name: wholeName(next) } : profile;
  if (facts.details && isSame(facts.details, next)) return { profile: named };
  return { profile: named, details: { ...next, updatedAt: now } };
}

function given<T extends object>(told: T): Told<T> {
  return Object.fromEntries(Object.entries(told).filter(([, now]) => now !== undefined)) as Told<T>;
}

type Told<T> = { [Field in keyof T]?: Exclude<T[Field], undefined> };

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type Names = Required<Pick<Accepted, 'identifiers' | 'formerIdentifiers'>>;

/** Two customers are never known by one name (PROF-5). One that is given takes the place of what was shown. */
function namesAfter(facts: Facts, profile: Profile, names: GivenProfile['names']): Names | Refusal {
  const after: Names = { identifiers: [], formerIdentifiers: [] };
  for (const kind of ['phone', 'email', 'external'] as const) {
    const value = names[kind];
    if (value === undefined) continue;
    const owned = facts.identified.taken.find(one => one.kind === kind && one.value === value);
    if (owned && owned.profileId !== profile.id) return duplicate(owned);
    const { main = false } = shownOf(facts, profile, kind) ?? {};
    if (value !== null && !owned)
      after.identifiers.push({ ...identifierOf(facts, profile, kind, value), main });
    after.formerIdentifiers.push(...formerOf(facts, profile, kind, value));
  }
  return after;
}

/** The phone that replies go to stays theirs, whatever they are called by beside it. */
function formerOf(facts: Facts, profile: Profile, kind: Kind, value: string | null): Identifier[] {
  const shown = shownOf(facts, profile, kind);
  if (!shown || shown.value === value) return [];
  return kind === 'phone' && facts.ticket?.phone === shown.value ? [] : [shown];
}

function shownOf({ names }: Facts, { id }: Profile, kind: Kind): Identifier | undefined {
  return names.find(one => one.kind === kind && one.profileId === id);
}

/** Their names alone: what they say is the customer's. */
function changedFields(was: Profile, { profile, details }: Laid, names: Names) {
  const known = [...names.identifiers, ...names.formerIdentifiers].map(({ kind }) => NAMED[kind]);
  const moved = (Object.keys(FIELDS) as (keyof typeof FIELDS)[])
    .filter(field => was[field] !== profile[field])
    .map(field => FIELDS[field]);
  const all = [...known, ...moved, ...(details ? ['details'] : [])];
  return Object.fromEntries(all.map(name => [name, { from: null, to: null }]));
}

const NAMED: Record<Kind, string> = { phone: 'phone', email: 'email', external: 'external_id' };

const FIELDS = {
  name: 'name',
  city: 'city',
  region: 'region',
  country: 'country',
  timeZone: 'time_zone',
  typedEmail: 'email',
} as const satisfies Partial<Record<keyof Profile, string>>;
